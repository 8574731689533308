package agon.server.submission;

import agon.packages.Judging;
import agon.packages.SubmittedFiles;
import agon.protocol.Code;
import agon.protocol.LanguageInfo;
import agon.protocol.Limits;
import agon.protocol.SubmitRequest;
import agon.protocol.account.Account;
import agon.server.refusal.Refusal;
import com.google.re2j.Pattern;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Receives submissions: asks whether this one may be sent now, and stores it with its job before it
 * answers.
 */
public final class Intake {
  private final SubmissionStore store;
  private final Admission admission;
  private final Supplier<List<LanguageInfo>> languages;
  private final Runnable onAccepted;
  private final Clock clock;

  /**
   * @param onAccepted wakes the judge
   */
  public Intake(
      SubmissionStore store,
      Admission admission,
      Supplier<List<LanguageInfo>> languages,
      Runnable onAccepted,
      Clock clock) {
    this.store = store;
    this.admission = admission;
    this.languages = languages;
    this.onAccepted = onAccepted;
    this.clock = clock;
  }

  /**
   * Stores a submission and returns its id. The time of receipt is now. A repeat of a key finds the
   * first submission, even after the competition ended.
   *
   * @param key null makes one
   */
  public long accept(
      Account account, String problemId, SubmitRequest request, @Nullable String key) {
    NewSubmission submission = submission(account, problemId, request, key);
    Long repeated = key == null ? null : store.earlier(submission).map(Stored::id).orElse(null);
    if (repeated != null) {
      return repeated;
    }
    Wanted wanted =
        store.wanted(problemId).orElseThrow(() -> Refusal.unknown("problem", problemId));
    requireFitting(request.code(), wanted.judging().codeKb());
    requireUsable(request.language(), languages.get());
    requireProgram(request.language(), request.code(), wanted.function(), wanted.judging());
    if (request.competitionId() != null) {
      admission.check(account, request.competitionId(), problemId, submission.receivedAt());
    }
    long id = store.accept(submission);
    onAccepted.run();
    return id;
  }

  private NewSubmission submission(
      Account account, String problemId, SubmitRequest request, @Nullable String key) {
    if (key != null && !Pattern.matches("[\\x21-\\x7e]{1,100}", key)) {
      throw Refusal.badRequest(
          "An Idempotency-Key has 1 to 100 characters: letters, digits and signs, no spaces.");
    }
    return new NewSubmission(
        account.id(),
        key == null ? UUID.randomUUID().toString() : key,
        problemId,
        new SubmitRequest(
            request.language(), SubmittedFiles.ordered(request.code()), request.competitionId()),
        clock.instant());
  }

  /**
   * Refuses code that is empty or larger than the problem allows.
   *
   * @param codeKb what it may have, in KiB; 0 for as much as usual
   */
  public static void requireFitting(Code code, int codeKb) {
    boolean one = code.files().isEmpty();
    if (code.isBlank()) {
      throw Refusal.badRequest(
          "There is nothing in %s, so it was not sent."
              .formatted(one ? "this source" : "these files"));
    }
    int most = new Limits(1, 1, codeKb).codeKb();
    long bytes = code.bytes();
    if (bytes > most * 1024L) {
      throw Refusal.badRequest(
          (one ? "This source has %d bytes and is" : "These files have %d bytes together, which is")
                  .formatted(bytes)
              + " larger than %d KiB, which is what this problem takes. It was not sent; make it shorter."
                  .formatted(most));
    }
  }

  /** Refuses several files that are no program for such a problem. */
  public static void requireProgram(String language, Code code, boolean function, Judging judging) {
    SubmittedFiles.fault(language, code, function, judging)
        .ifPresent(fault -> {
          throw Refusal.badRequest(fault + " This was not sent.");
        });
  }

  /** Refuses a language that is unknown or cannot be had; one that is being prepared may wait. */
  public static void requireUsable(String language, List<LanguageInfo> languages) {
    LanguageInfo info =
        languages.stream()
            .filter(one -> one.id().equals(language))
            .findFirst()
            .orElseThrow(() -> unknownLanguage(language, languages));
    if (info.state() == LanguageInfo.State.ON_DEMAND) {
      throw new Refusal(
          Refusal.Kind.CONFLICT,
          "language_on_demand",
          info.message() + " Choose another language; this was not sent.");
    }
    if (info.state() == LanguageInfo.State.UNAVAILABLE) {
      String why = info.message() == null ? "" : " (" + info.message() + ")";
      throw new Refusal(
          Refusal.Kind.CONFLICT,
          "language_unavailable",
          info.title()
              + " cannot be used on this server now"
              + why
              + ". Choose another language; this was not sent.");
    }
  }

  private static Refusal unknownLanguage(String language, List<LanguageInfo> languages) {
    return new Refusal(
        Refusal.Kind.BAD,
        "unknown_language",
        "There is no language '"
            + language
            + "' here. There are: "
            + languages.stream().map(LanguageInfo::id).collect(Collectors.joining(", "))
            + ".");
  }
}
