package agon.server.submission;

import agon.protocol.Judgement;
import agon.protocol.PageOf;
import agon.protocol.Submission;
import agon.protocol.account.Account;
import agon.protocol.account.Role;
import agon.server.refusal.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows submissions to those who may see them, with how far the judge is. */
public final class Submissions {
  private final SubmissionStore store;
  private final Progress<Long> progress;

  public Submissions(SubmissionStore store, Progress<Long> progress) {
    this.store = store;
    this.progress = progress;
  }

  /** A submission as soon as its judgement is newer than the version, or when the wait is over. */
  public Submission newerThan(Account reader, long id, int version, Duration wait) {
    Stored stored = visible(reader, id);
    Submission last =
        progress.await(
            id,
            wait,
            () -> view(stored, true),
            seen -> seen.judgement().version() > version || seen.judgement().done());
    return last.with(store.code(id)); // Which is not held while many wait.
  }

  /** A submission as soon as it is judged, or when the wait is over. */
  public Submission judged(Account reader, long id, Duration wait) {
    return newerThan(reader, id, Integer.MAX_VALUE, wait);
  }

  /** The reader's own, newest first, without source and tests. */
  public PageOf<Submission> own(Account reader, @Nullable String problemId, int page, int size) {
    List<Submission> items =
        store.page(reader.id(), problemId, page, size).stream()
            .map(stored -> view(stored, false))
            .toList();
    return new PageOf<>(items, page, size, store.count(reader.id(), problemId));
  }

  private Stored visible(Account reader, long id) {
    return store
        .find(id)
        .filter(one -> one.accountId() == reader.id() || reader.role() == Role.ORGANIZER)
        .orElseThrow(() -> Refusal.unknown("submission", id));
  }

  private Submission view(Stored stored, boolean withTests) {
    // Live first: a judgement is stored before it stops being live, so none falls in between.
    Optional<Judgement> live =
        progress.latest(stored.id()).map(judgement -> withTests ? judgement : slim(judgement));
    Optional<Judged> judged = store.judgement(stored.id(), withTests);
    Judgement judgement =
        judged
            .map(Judged::judgement)
            .or(() -> live)
            .orElseGet(() -> store.queued(stored.problemId()));
    boolean waits = judgement.state() == Judgement.State.QUEUED;
    return new Submission(
        stored.id(),
        stored.problemId(),
        stored.problemTitle(),
        stored.competitionId(),
        stored.language(),
        stored.receivedAt(),
        waits ? store.queuePlace(stored.id()) : 0,
        null,
        judgement,
        judged.map(Judged::problemVersion).orElse(0),
        judgement.version() > SubmissionStore.DONE_VERSION
            ? store.rejudged(stored.id())
            : List.of(),
        List.of());
  }

  private static Judgement slim(Judgement live) {
    return new Judgement(
        live.state(),
        live.version(),
        live.verdict(),
        live.message(),
        null,
        live.testCount(),
        List.of(),
        live.cpuMs(),
        live.memoryKb());
  }
}
