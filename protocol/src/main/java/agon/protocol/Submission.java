package agon.protocol;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Code handed in to be judged.
 *
 * @param queuePlace how many are before it; 0 when it is being judged or done
 * @param source only in the answer for one submission, not in lists; of several files the text of
 *     the first
 * @param problemVersion by which version of the problem it was judged; 0 until it is
 * @param rejudged each time it was judged again, in order
 * @param files of a program that has several, that where it starts first; empty for one text, and
 *     in lists
 */
public record Submission(
    long id,
    String problemId,
    String problemTitle,
    @Nullable Long competitionId,
    String language,
    Instant submittedAt,
    int queuePlace,
    @Nullable String source,
    Judgement judgement,
    int problemVersion,
    List<Rejudged> rejudged,
    List<ProgramFile> files) {
  public Submission {
    files = files == null ? List.of() : List.copyOf(files);
    rejudged = rejudged == null ? List.of() : List.copyOf(rejudged); // Older servers know of none.
  }

  /** One that was judged once, or not yet. */
  public Submission(
      long id,
      String problemId,
      String problemTitle,
      @Nullable Long competitionId,
      String language,
      Instant submittedAt,
      int queuePlace,
      @Nullable String source,
      Judgement judgement) {
    this(
        id,
        problemId,
        problemTitle,
        competitionId,
        language,
        submittedAt,
        queuePlace,
        source,
        judgement,
        0,
        List.of(),
        List.of());
  }

  /** The same, with the code that was handed in. */
  public Submission with(Code code) {
    return new Submission(
        id,
        problemId,
        problemTitle,
        competitionId,
        language,
        submittedAt,
        queuePlace,
        code.files().isEmpty() ? code.source() : code.files().getFirst().text(),
        judgement,
        problemVersion,
        rejudged,
        code.files());
  }
}
