package agon.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * From sending a submission over HTTP to its verdict, 20 tests on a warm pool, against one {@code
 * docker exec} and one {@code docker run} per test with the same image and the same tests.
 */
@Command(
    name = "verdict",
    description = "Accept to verdict, against docker exec and docker run for each test.",
    mixinStandardHelpOptions = true)
final class VerdictBench implements Callable<Integer> {
  private static final int WARM_UP = 2;

  @Option(
      names = "--runs",
      defaultValue = "7",
      description = "submissions of each (${DEFAULT-VALUE})")
  private int runs;

  @Option(
      names = "--baseline-runs",
      defaultValue = "3",
      description = "of each baseline (${DEFAULT-VALUE})")
  private int baselineRuns;

  @Option(
      names = "--languages",
      split = ",",
      defaultValue = "python,cpp,java",
      description = "ids (${DEFAULT-VALUE})")
  private List<String> languages = List.of();

  @Override
  public Integer call() throws Exception {
    System.out.println(Machine.describe());
    System.out.println(Figures.header());
    Path data = Files.createTempDirectory("agon-bench");
    try (PracticeServer server = PracticeServer.start(data)) {
      server.upload(ShortestPaths.ID, ShortestPaths.zip());
      for (String language : languages) {
        measure(server, Toolchain.of(language));
      }
    }
    return 0;
  }

  private void measure(PracticeServer server, Toolchain toolchain) throws Exception {
    server.awaitReady(toolchain.language());
    for (int i = 0; i < WARM_UP; i++) {
      server.judge(
          ShortestPaths.ID, toolchain.language(), ShortestPaths.solution(toolchain.file(), -1 - i));
    }
    List<ShortestPaths.Test> tests = ShortestPaths.tests();
    double[] agon = new double[runs];
    List<Double> exec = new ArrayList<>();
    List<Double> run = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      String source = ShortestPaths.solution(toolchain.file(), i);
      agon[i] = server.judge(ShortestPaths.ID, toolchain.language(), source);
      if (i < baselineRuns) {
        exec.add(DockerBaseline.perExec(toolchain, source, tests));
        run.add(DockerBaseline.perRun(toolchain, source, tests));
      }
    }
    String name = toolchain.language();
    Figures base = Figures.of(name + ": Agon, HTTP to verdict", agon);
    System.out.println(base.row(base));
    System.out.println(figures(name + ": one docker exec per test", exec).row(base));
    System.out.println(figures(name + ": one docker run per test", run).row(base));
  }

  private static Figures figures(String name, List<Double> values) {
    return Figures.of(name, values.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
