package agon.sandbox.docker;

import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.Ending;
import agon.sandbox.Observation;
import agon.sandbox.ProgramRun;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.SandboxException;
import agon.sandbox.SourceFile;
import agon.sandbox.Wire;
import agon.sandbox.language.Language;
import agon.sandbox.language.Program;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One submission in a leased container. */
final class DockerBox implements Box {
  /** Opens boxes that go with another. */
  interface Companions {
    Box open(String language, Pool.Lease beside) throws SandboxException, InterruptedException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(DockerBox.class);
  private static final String SOURCES = "/box/src/";
  private static final String WORK = "/box/w";
  private static final String PROGRAM = "/box/app";
  private static final int MESSAGES = 64 << 10;
  private static final List<String> ENVIRONMENT =
      List.of(
          "PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", "HOME=" + WORK, "TMPDIR=" + WORK);

  private final Language language;
  private final Pool.Lease lease;
  private final Pool pool;
  private final Companions companions;
  private final CompileCache cache;
  private @Nullable Program program;

  /** What was compiled here for the first time, to be kept when the submission is done with. */
  private @Nullable Fresh fresh;

  private boolean closed;

  private record Fresh(String key, Compilation compilation) {}

  DockerBox(
      Language language, Pool.Lease lease, Pool pool, Companions companions, CompileCache cache) {
    this.language = language;
    this.lease = lease;
    this.pool = pool;
    this.companions = companions;
    this.cache = cache;
  }

  @Override
  public Compilation compile(List<SourceFile> files) throws SandboxException, InterruptedException {
    if (program != null) {
      throw new IllegalStateException("A box compiles once.");
    }
    Program sources = Program.of(language, files);
    Runner runner = lease.box().runner();
    for (SourceFile file : sources.files()) {
      runner.put(file.name(), file.bytes());
    }
    String key = CompileCache.key(language, sources.files());
    CompileCache.Compiled known = cache.find(key).orElse(null);
    if (known != null) {
      for (Map.Entry<String, byte[]> file : known.files().entrySet()) {
        runner.give(file.getKey(), file.getValue());
      }
      program = sources;
      return known.compilation();
    }
    Language.Compile how = language.compile();
    RunLimits limits =
        new RunLimits(how.cpuMs(), how.wallMs(), (long) how.memoryMb() << 20, MESSAGES);
    RunReport report =
        run(command(sources, how.command(), limits), true, limits, how.pids(), new byte[0]);
    program = sources;
    Compilation compilation = compilation(report, limits);
    if (compilation.ok()) {
      fresh = new Fresh(key, compilation);
    }
    return compilation;
  }

  private void keepProgram() throws SandboxException, InterruptedException {
    Fresh made = fresh;
    if (made != null && cache.find(made.key()).isEmpty()) {
      lease
          .box()
          .runner()
          .take(CompileCache.LARGEST)
          .ifPresent(
              files -> cache.add(made.key(), new CompileCache.Compiled(made.compilation(), files)));
    }
  }

  private static Compilation compilation(RunReport report, RunLimits limits) {
    Ending ending = report.observation(false).ending(limits);
    boolean ok = ending instanceof Ending.Exited(int code) && code == 0 && report.keepErrno() == 0;
    String said = (text(report.stdout()) + text(report.stderr())).replace(SOURCES, "");
    String why =
        switch (ending) {
          case Ending.OutOfMemory _ -> "The compiler needed more memory than it may have.";
          case Ending.TimedOut _ -> "Compiling took too long.";
          case Ending.OutputFlood _ -> "The compiler wrote too much.";
          case Ending.Signalled(int signal) -> "The compiler was ended by signal " + signal + ".";
          case Ending.Exited(int code) when code == 0 && report.keepErrno() != 0 ->
              "What the compiler made cannot be kept: it is too large, or not a plain file.";
          case Ending.Exited _ -> "";
        };
    String output = why.isEmpty() ? said : said + (said.isEmpty() ? "" : "\n") + why;
    return new Compilation(ok, cut(output), report.cpuNanos(), report.wallNanos());
  }

  private static String cut(String text) {
    return text.length() <= MESSAGES ? text : text.substring(0, MESSAGES);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public RunResult run(byte[] input, RunLimits limits)
      throws SandboxException, InterruptedException {
    return run(new ProgramRun(input, limits));
  }

  @Override
  public RunResult run(ProgramRun run) throws SandboxException, InterruptedException {
    return result(run, false, order -> lease.box().runner().run(order, run.input()));
  }

  @Override
  public RunResult converse(ProgramRun run, Wire in, Wire out)
      throws SandboxException, InterruptedException {
    try {
      return result(run, true, order -> lease.box().runner().converse(order, in, out));
    } finally {
      in.close();
      out.end();
    }
  }

  @Override
  public void stop() {
    lease.box().runner().kill();
  }

  @Override
  public Box companion(String other) throws SandboxException, InterruptedException {
    return companions.open(other, lease);
  }

  private RunResult result(ProgramRun run, boolean live, Talk talk)
      throws SandboxException, InterruptedException {
    if (program == null) {
      throw new IllegalStateException("Nothing was compiled in this box.");
    }
    BoxProcess box = lease.box();
    for (Map.Entry<String, byte[]> file : run.files().entrySet()) {
      box.runner().place(file.getKey(), file.getValue(), false);
    }
    for (Map.Entry<String, byte[]> file : run.ownFiles().entrySet()) {
      box.runner().place(file.getKey(), file.getValue(), true);
    }
    RunLimits allowed = language.withAllowance(run.limits());
    List<String> command =
        new ArrayList<>(command(program, language.run().command(), run.limits()));
    command.addAll(run.args());
    RunReport report =
        clean(
            talk.about(
                new RunOrder(
                    box.nextUid(),
                    false,
                    live,
                    command,
                    ENVIRONMENT,
                    allowed,
                    language.run().pids(),
                    run.collectBytes())));
    if (run.collectBytes() > 0 && report.uncollected() > 0) {
      LOG.info("{} files that a program left are not brought back", report.uncollected());
    }
    Observation seen =
        report.observation(language.saysOutOfMemory(report.stdout(), report.stderr()));
    return new RunResult(
        seen.ending(allowed),
        report.stdout(),
        report.stderr(),
        report.cpuNanos(),
        report.wallNanos(),
        report.memoryBytes(),
        report.files());
  }

  /** What is said to the runner with an order. */
  private interface Talk {
    RunReport about(RunOrder order) throws SandboxException, InterruptedException;
  }

  /** Runs a command that is no program of a contestant, such as the compiler's version. */
  RunReport tool(List<String> command) throws SandboxException, InterruptedException {
    return run(command, false, new RunLimits(10_000, 30_000, 1L << 30, MESSAGES), 128, new byte[0]);
  }

  private RunReport run(
      List<String> command, boolean compile, RunLimits limits, int pids, byte[] input)
      throws SandboxException, InterruptedException {
    BoxProcess box = lease.box();
    return clean(
        box.runner()
            .run(
                new RunOrder(box.nextUid(), compile, false, command, ENVIRONMENT, limits, pids, 0),
                input));
  }

  private static RunReport clean(RunReport report) throws SandboxException {
    if (report.left() > 0) {
      throw new SandboxException("A box could not be cleaned after a run; it is replaced.");
    }
    return report;
  }

  private List<String> command(Program sources, List<String> template, RunLimits limits) {
    Map<String, String> values = new HashMap<>(Program.limits(limits));
    values.putAll(Map.of("src", "/box/src", "out", WORK, "app", PROGRAM));
    return sources.fill(template, values, SOURCES, language.extension());
  }

  String container() {
    return lease.box().container();
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    boolean clean = false;
    try {
      if (!lease.box().runner().broken()) {
        keepProgram();
        lease.box().runner().reset();
        clean = true;
      }
    } catch (SandboxException e) {
      LOG.warn("A box of {} is thrown away: {}", language.title(), e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pool.giveBack(lease, clean);
    }
  }
}
