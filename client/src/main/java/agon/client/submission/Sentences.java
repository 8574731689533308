package agon.client.submission;

import agon.client.core.Texts;
import agon.protocol.Judgement;
import agon.protocol.Verdict;

/** A judgement in words. */
public final class Sentences {
  private Sentences() {}

  /** What is going on, or the verdict as the server put it. */
  public static String of(Judgement judgement, int queuePlace) {
    return switch (judgement.state()) {
      case QUEUED ->
          queuePlace > 0
              ? Texts.get("judging.queued-place", queuePlace)
              : Texts.get("judging.queued");
      case COMPILING -> Texts.get("judging.compiling");
      case RUNNING ->
          judgement.testCount() > 0
              ? Texts.get("judging.running", judgement.tests().size(), judgement.testCount())
              : Texts.get("judging.running-unknown");
      case DONE -> verdict(judgement);
    };
  }

  private static String verdict(Judgement judgement) {
    String message = judgement.message();
    if (message != null && !message.isBlank()) {
      return message;
    }
    Verdict verdict = judgement.verdict();
    return verdict == null ? Texts.get("judging.ran") : verdict.title();
  }
}
