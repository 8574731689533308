package agon.bench;

import agon.protocol.LanguageInfo.State;
import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.Ending;
import agon.sandbox.ProgramRun;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.SandboxException;
import agon.sandbox.SourceFile;
import agon.sandbox.docker.DockerConfig;
import agon.sandbox.docker.DockerSandbox;
import agon.sandbox.docker.Engine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The sandbox alone, without server or HTTP: what a test costs over the bare process, what a whole
 * submission costs over a bare loop in the same image, how many submissions a machine carries, and
 * how far the CPU times of one program scatter.
 */
@Command(
    name = "sandbox",
    description = "The sandbox against bare processes in the same image.",
    mixinStandardHelpOptions = true)
final class SandboxBench implements Callable<Integer> {
  private static final RunLimits LIMITS = RunLimits.of(10_000, 512L << 20, 4096);
  private static final int ROUNDS = 20;
  private static final int RUNS_A_ROUND = 5;
  private static final String NOTHING = "int main() {}\n";
  private static final String HELLO = "print('hello')\n";
  private static final String WORK =
      "total = 0\nfor i in range(2_000_000):\n    total += i * i % 7\nprint(total)\n";

  @Option(names = "--runs", defaultValue = "7", description = "of each (${DEFAULT-VALUE})")
  private int runs;

  @Option(
      names = "--languages",
      split = ",",
      defaultValue = "python,cpp,java",
      description = "ids (${DEFAULT-VALUE})")
  private List<String> languages = List.of();

  @Option(
      names = "--seconds",
      defaultValue = "10",
      description = "of full load for the throughput (${DEFAULT-VALUE})")
  private int seconds;

  @Option(
      names = "--parts",
      split = ",",
      defaultValue = "OVERHEAD,SUBMISSION,THROUGHPUT,SPREAD",
      description = "what to measure: ${COMPLETION-CANDIDATES}")
  private List<Part> parts = List.of();

  private enum Part {
    OVERHEAD,
    SUBMISSION,
    THROUGHPUT,
    SPREAD
  }

  @Override
  public Integer call() throws Exception {
    System.out.println(Machine.describe());
    DockerConfig config = DockerConfig.in(Files.createTempDirectory("agon-bench"));
    if (!(Engine.probe() instanceof Engine.Probe.Present engine)) {
      System.err.println("This measures containers, and no engine answers.");
      return 1;
    }
    try (DockerSandbox sandbox = new DockerSandbox(config, engine)) {
      sandbox.start();
      while (sandbox.languages().stream().anyMatch(l -> l.state() == State.PREPARING)) {
        Thread.sleep(50); // Starting boxes would be measured with the rest.
      }
      System.out.println(Figures.header());
      for (Part part : parts) {
        measure(sandbox, part);
      }
    }
    return 0;
  }

  private void measure(DockerSandbox sandbox, Part part) throws Exception {
    switch (part) {
      case OVERHEAD -> overhead(sandbox);
      case SUBMISSION -> {
        for (String language : languages) {
          submission(sandbox, Toolchain.of(language));
        }
      }
      case THROUGHPUT -> throughput(sandbox);
      case SPREAD -> spread(sandbox);
    }
  }

  /** One run of a program that does nothing. */
  private void overhead(DockerSandbox sandbox) throws Exception {
    int tests = 200;
    Toolchain toolchain = Toolchain.of("cpp");
    double[] bare = new double[runs];
    double[] boxed = new double[runs];
    for (int i = 0; i < runs; i++) {
      bare[i] = BareLoop.of(toolchain, NOTHING, List.of(""), tests).testsMs() / tests * 1000;
      try (Box box = sandbox.open("cpp")) {
        compile(box, "main.cpp", NOTHING);
        long start = System.nanoTime();
        runAll(box, Collections.nCopies(tests, ""));
        boxed[i] = (System.nanoTime() - start) / 1e3 / tests;
      }
    }
    Figures base = Figures.of("an empty C++ program, started by a shell", bare);
    System.out.println(base.row(base, "µs"));
    System.out.println(Figures.of("the same in a box", boxed).row(base, "µs"));
  }

  /** A lease, the compiler, 20 tests, and the reset. */
  private void submission(DockerSandbox sandbox, Toolchain toolchain) throws Exception {
    List<String> inputs = ShortestPaths.tests().stream().map(ShortestPaths.Test::input).toList();
    double[] floor = new double[runs];
    double[] bareTests = new double[runs];
    double[] whole = new double[runs];
    double[] tests = new double[runs];
    double[] again = new double[runs];
    for (int i = 0; i < runs; i++) {
      String source = ShortestPaths.solution(toolchain.file(), i);
      BareLoop bare = BareLoop.of(toolchain, source, inputs, 1);
      floor[i] = bare.compileMs() + bare.testsMs();
      bareTests[i] = bare.testsMs();
      for (double[] all : List.of(whole, again)) {
        long start = System.nanoTime();
        try (Box box = sandbox.open(toolchain.language())) {
          compile(box, toolchain.file(), source);
          long compiled = System.nanoTime();
          runAll(box, inputs);
          tests[i] = (System.nanoTime() - compiled) / 1e6;
        }
        all[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    String name = toolchain.language();
    Figures base = Figures.of(name + ": bare loop, compiler and 20 tests", floor);
    Figures testBase = Figures.of(name + ": bare loop, the tests alone", bareTests);
    System.out.println(base.row(base));
    System.out.println(Figures.of(name + ": a box, compiler and 20 tests", whole).row(base));
    System.out.println(Figures.of(name + ": the same text again", again).row(base));
    System.out.println(testBase.row(testBase));
    System.out.println(Figures.of(name + ": a box, the tests alone", tests).row(testBase));
  }

  /** As many submissions of 20 tests as all slots carry, and whose CPU time it was. */
  private void throughput(DockerSandbox sandbox) throws Exception {
    AtomicInteger fresh = new AtomicInteger(); // A text that was compiled before costs nothing.
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    long start = System.nanoTime();
    List<Long> perSlot =
        onAllSlots(
            sandbox.slots(),
            () -> {
              long submissions = 0;
              long cpu = 0;
              while (System.nanoTime() < end) {
                try (Box box = sandbox.open("python")) {
                  cpu += compile(box, "main.py", HELLO + "# " + fresh.incrementAndGet()).cpuNanos();
                  cpu += runAll(box, Collections.nCopies(ShortestPaths.TESTS, ""));
                }
                submissions++;
              }
              return List.of(submissions, cpu);
            });
    double elapsed = System.nanoTime() - start;
    long submissions = 0;
    long cpu = 0;
    for (int i = 0; i < perSlot.size(); i += 2) {
      submissions += perSlot.get(i);
      cpu += perSlot.get(i + 1);
    }
    System.out.printf(
        Locale.ROOT,
        "%nPython hello, 20 tests, %d slots busy: %.1f submissions/s; %.0f %% of the cores' time was"
            + " the programs' own.%n",
        sandbox.slots(),
        submissions / (elapsed / 1e9),
        100.0 * cpu / elapsed / sandbox.slots());
  }

  /**
   * The CPU times of one program, alone and with all slots busy in turn, so that what the machine's
   * neighbours do falls on both.
   */
  private void spread(DockerSandbox sandbox) throws Exception {
    List<Long> alone = new ArrayList<>();
    List<Long> busy = new ArrayList<>();
    double[] more = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      List<Long> one = cpuTimes(sandbox, 1);
      List<Long> all = cpuTimes(sandbox, sandbox.slots());
      alone.addAll(one);
      busy.addAll(all);
      more[round] = 100 * (sorted(all)[all.size() / 2] / sorted(one)[one.size() / 2] - 1);
    }
    System.out.println();
    spread("1 of " + sandbox.slots(), sorted(alone));
    spread("all " + sandbox.slots(), sorted(busy));
    Arrays.sort(more);
    System.out.printf(
        Locale.ROOT,
        "With all slots busy a program takes %+.1f %% CPU time (the median of %d rounds, half of them"
            + " between %+.1f and %+.1f %%).%n",
        more[ROUNDS / 2],
        ROUNDS,
        more[ROUNDS / 4],
        more[ROUNDS - 1 - ROUNDS / 4]);
  }

  private static void spread(String slots, double[] ms) {
    double mean = Arrays.stream(ms).average().orElseThrow();
    double deviation =
        Math.sqrt(Arrays.stream(ms).map(m -> (m - mean) * (m - mean)).average().orElseThrow());
    System.out.printf(
        Locale.ROOT,
        "CPU time of one program, %d runs, %s slots busy: median %.1f ms, standard deviation"
            + " %.1f %%, 5th to 95th percentile %.1f to %.1f ms, largest %.1f ms.%n",
        ms.length,
        slots,
        ms[ms.length / 2],
        100 * deviation / mean,
        ms[ms.length / 20],
        ms[ms.length - 1 - ms.length / 20],
        ms[ms.length - 1]);
  }

  private static double[] sorted(List<Long> nanos) {
    return nanos.stream().mapToDouble(n -> n / 1e6).sorted().toArray();
  }

  /** Nanoseconds of some runs in each of so many slots at once. */
  private static List<Long> cpuTimes(DockerSandbox sandbox, int slots) throws Exception {
    return onAllSlots(
        slots,
        () -> {
          List<Long> times = new ArrayList<>();
          try (Box box = sandbox.open("python")) {
            compile(box, "main.py", WORK);
            run(box);
            for (int i = 0; i < RUNS_A_ROUND; i++) {
              times.add(run(box).cpuNanos());
            }
          }
          return times;
        });
  }

  private static List<Long> onAllSlots(int slots, Callable<List<Long>> work) throws Exception {
    List<Long> all = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(slots)) {
      List<Future<List<Long>>> running = new ArrayList<>();
      for (int i = 0; i < slots; i++) {
        running.add(threads.submit(work));
      }
      for (Future<List<Long>> one : running) {
        all.addAll(one.get());
      }
    }
    return all;
  }

  private static Compilation compile(Box box, String file, String source)
      throws IOException, SandboxException, InterruptedException {
    Compilation compilation = box.compile(List.of(new SourceFile(file, source)));
    if (!compilation.ok()) {
      throw new IOException(compilation.output());
    }
    return compilation;
  }

  /** One after the other, as the judge does; the CPU time of all. */
  private static long runAll(Box box, List<String> inputs)
      throws IOException, SandboxException, InterruptedException {
    Queue<ProgramRun> runs =
        inputs.stream()
            .map(input -> new ProgramRun(input.getBytes(StandardCharsets.UTF_8), LIMITS))
            .collect(Collectors.toCollection(ArrayDeque::new));
    long cpu = 0;
    while (!runs.isEmpty()) {
      cpu += ended(box.run(runs.remove(), runs.peek())).cpuNanos();
    }
    return cpu;
  }

  private static RunResult run(Box box) throws IOException, SandboxException, InterruptedException {
    return ended(box.run(new byte[0], LIMITS));
  }

  private static RunResult ended(RunResult result) throws IOException {
    if (!result.ending().equals(new Ending.Exited(0))) {
      throw new IOException("A run ended with " + result.ending());
    }
    return result;
  }
}
