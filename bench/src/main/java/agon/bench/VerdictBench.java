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
    try (PracticeServer server = PracticeServer.start(data.resolve("one"), "--no-spread");
        PracticeServer spread = PracticeServer.start(data.resolve("all"))) {
      byte[] zip = Packages.zip(ShortestPaths.files());
      server.upload(ShortestPaths.ID, zip);
      spread.upload(ShortestPaths.ID, zip);
      for (String language : languages) {
        measure(server, spread, Toolchain.of(language));
      }
    }
    return 0;
  }

  private void measure(PracticeServer server, PracticeServer spread, Toolchain toolchain)
      throws Exception {
    for (PracticeServer one : List.of(server, spread)) {
      one.awaitReady(toolchain.language());
      for (int i = 0; i < WARM_UP; i++) {
        String source = ShortestPaths.solution(toolchain.file(), -1 - i);
        one.judge(ShortestPaths.ID, toolchain.language(), source);
      }
    }
    List<ShortestPaths.Test> tests = ShortestPaths.tests();
    double[] agon = new double[runs];
    double[] all = new double[runs];
    List<Double> exec = new ArrayList<>();
    List<Double> run = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      String source = ShortestPaths.solution(toolchain.file(), i);
      agon[i] = server.judge(ShortestPaths.ID, toolchain.language(), source);
      all[i] = spread.judge(ShortestPaths.ID, toolchain.language(), source);
      if (i < baselineRuns) {
        exec.add(DockerBaseline.perExec(toolchain, source, tests));
        run.add(DockerBaseline.perRun(toolchain, source, tests));
      }
    }
    String name = toolchain.language();
    Figures base = Figures.of(name + ": Agon, HTTP to verdict", agon);
    System.out.println(base.row(base));
    System.out.println(Figures.of(name + ": Agon, on all free cores", all).row(base));
    System.out.println(figures(name + ": one docker exec per test", exec).row(base));
    System.out.println(figures(name + ": one docker run per test", run).row(base));
  }

  private static Figures figures(String name, List<Double> values) {
    return Figures.of(name, values.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
