package agon.bench;

import agon.protocol.Judgement;
import agon.protocol.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Judges very many submissions, honest and hostile in turn, and looks at what grows meanwhile.
 * Fails when a verdict is wrong or when something goes on growing after the first third.
 */
@Command(
    name = "soak",
    description =
        "Judges very many submissions, honest and hostile, and fails when anything grows.",
    mixinStandardHelpOptions = true)
final class SoakBench implements Callable<Integer> {
  private static final int SAMPLES = 12;

  /** Of a submission: few, since what counts is how many submissions a box has seen. */
  private static final int TESTS = 4;

  @Option(
      names = "--submissions",
      defaultValue = "10000",
      description = "how many (${DEFAULT-VALUE})")
  private int submissions;

  @Override
  public Integer call() throws Exception {
    System.out.println(Machine.describe());
    List<SoakProgram> programs = SoakProgram.all();
    List<Footprint> footprints = new ArrayList<>();
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    List<String> wrong = new ArrayList<>();
    Path data = Files.createTempDirectory("agon-soak");
    try (PracticeServer server = PracticeServer.start(data)) {
      server.upload(ShortestPaths.ID, Packages.zip(ShortestPaths.files(TESTS)));
      for (String language : SoakProgram.languages()) {
        server.awaitReady(language);
      }
      for (SoakProgram program : programs) {
        judge(server, program, verdicts, wrong); // Each once before anything is looked at.
      }
      footprints.add(Footprint.of(server, 0));
      int step = Math.max(1, submissions / SAMPLES);
      for (int i = 1; i <= submissions; i++) {
        judge(server, programs.get(i % programs.size()), verdicts, wrong);
        if (i % step == 0 || i == submissions) {
          footprints.add(Footprint.of(server, i));
          System.err.println(i + " of " + submissions + ", " + wrong.size() + " wrong");
        }
      }
    }
    return report(footprints, verdicts, wrong);
  }

  private static void judge(
      PracticeServer server,
      SoakProgram program,
      Map<Verdict, Integer> verdicts,
      List<String> wrong)
      throws IOException, InterruptedException {
    Judgement judgement =
        server.submit(ShortestPaths.ID, program.language(), program.source()).judgement();
    Verdict verdict = judgement.verdict();
    if (verdict != null) {
      verdicts.merge(verdict, 1, Integer::sum);
    }
    if (verdict == null || !program.expected().contains(verdict)) {
      wrong.add(program.name() + " got " + verdict + ": " + judgement.message());
    }
  }

  private static int report(
      List<Footprint> footprints, Map<Verdict, Integer> verdicts, List<String> wrong) {
    System.out.println("Verdicts: " + verdicts);
    System.out.println(Footprint.header());
    for (Footprint one :
        List.of(
            footprints.getFirst(), footprints.get(footprints.size() / 2), footprints.getLast())) {
      System.out.println(one.row());
    }
    List<String> growing = Growth.in(footprints);
    growing.forEach(what -> System.out.println("GROWS: " + what));
    wrong.stream().limit(20).forEach(what -> System.out.println("WRONG: " + what));
    System.out.println(
        growing.isEmpty() && wrong.isEmpty() ? "Nothing grows, no verdict is wrong." : "FAILED");
    return growing.isEmpty() && wrong.isEmpty() ? 0 : 1;
  }
}
