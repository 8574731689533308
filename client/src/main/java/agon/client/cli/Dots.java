package agon.client.cli;

import agon.client.submission.Sentences;
import agon.protocol.Judgement;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Prints a judgement as it goes on: a mark for each test that has ended, then the verdict. */
final class Dots {
  private final PrintWriter out;
  private int printed;

  Dots(PrintWriter out) {
    this.out = out;
  }

  void show(Judgement judgement) {
    for (TestResult test : judgement.tests().subList(printed, judgement.tests().size())) {
      out.print(mark(test.verdict()));
    }
    printed = judgement.tests().size();
    if (judgement.done()) {
      if (printed > 0) {
        out.println();
      }
      out.println(Sentences.of(judgement, 0));
      String compiler = judgement.compilerOutput();
      if (judgement.verdict() == Verdict.CE && compiler != null && !compiler.isBlank()) {
        out.println(compiler.stripTrailing());
      }
    }
    out.flush();
  }

  private static char mark(@Nullable Verdict verdict) {
    return verdict == null || verdict == Verdict.AC ? '.' : 'x';
  }
}
