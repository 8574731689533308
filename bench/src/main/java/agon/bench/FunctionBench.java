package agon.bench;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** From sending a function to its verdict: a process for each of 20 tests, against one for all. */
@Command(
    name = "function",
    description = "A function's tests in one process, against a process for each.",
    mixinStandardHelpOptions = true)
final class FunctionBench implements Callable<Integer> {
  private static final int WARM_UP = 2;

  @Option(
      names = "--runs",
      defaultValue = "11",
      description = "submissions of each (${DEFAULT-VALUE})")
  private int runs;

  @Option(
      names = "--languages",
      split = ",",
      defaultValue = "python,javascript,cpp,java",
      description = "ids (${DEFAULT-VALUE})")
  private List<String> languages = List.of();

  @Override
  public Integer call() throws Exception {
    System.out.println(Machine.describe());
    System.out.println(Figures.header());
    try (PracticeServer server =
        PracticeServer.start(Files.createTempDirectory("agon-bench"), "--no-spread")) {
      for (PairSum.Tests process : PairSum.Tests.values()) {
        server.upload(PairSum.id(process), Packages.zip(PairSum.files(process)));
      }
      for (String language : languages) {
        measure(server, language);
      }
    }
    return 0;
  }

  private void measure(PracticeServer server, String language) throws Exception {
    server.awaitReady(language);
    double[] each = new double[runs];
    double[] shared = new double[runs];
    for (int i = -WARM_UP; i < runs; i++) {
      // The same text: the compiler's time, which is the same for both, is not in the second.
      String source = PairSum.solution(language, i);
      server.judge(PairSum.id(PairSum.Tests.EACH), language, source);
      double one = server.judge(PairSum.id(PairSum.Tests.EACH), language, source);
      double other = server.judge(PairSum.id(PairSum.Tests.SHARED), language, source);
      if (i >= 0) {
        each[i] = one;
        shared[i] = other;
      }
    }
    Figures base = Figures.of(language + ": 20 tests, a process for each", each);
    System.out.println(base.row(base));
    System.out.println(Figures.of(language + ": 20 tests, one process", shared).row(base));
  }
}
