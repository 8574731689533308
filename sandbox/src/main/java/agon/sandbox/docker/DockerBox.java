package agon.sandbox.docker;

import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.CompileLimits;
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
import agon.sandbox.language.Scripts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One submission in a leased container. */
final class DockerBox implements Box {
  /** Opens boxes that go with another. */
  interface Companions {
    Box open(String language, Pool.Lease beside) throws SandboxException, InterruptedException;
  }

  private record Ahead(ProgramRun run, RunOrder order) {}

  private static final Logger LOG = LoggerFactory.getLogger(DockerBox.class);
  private static final String SOURCES = "/box/src/";
  private static final String WORK = "/box/w";
  private static final String PROGRAM = "/box/app";
  private static final int MESSAGES = 64 << 10;
  private static final List<String> ENVIRONMENT =
      List.of(
          "PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", "HOME=" + WORK, "TMPDIR=" + WORK);

  private Language language;
  private final Pool.Lease lease;
  private final Pool pool;
  private final Companions companions;
  private final CompileCache cache;
  private @Nullable Program program;

  /** What the program is called in the cache. */
  private @Nullable String key;

  /** How it was compiled here, until the cache has it. */
  private @Nullable Compilation fresh;

  private @Nullable Answers series;

  /** What the runner begins, or has begun, by itself. */
  private @Nullable Ahead ahead;

  private final AtomicBoolean closed = new AtomicBoolean();

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
    return compile(files, CompileLimits.USUAL);
  }

  @Override
  public Compilation compile(List<SourceFile> files, CompileLimits within)
      throws SandboxException, InterruptedException {
    if (program != null) {
      throw new IllegalStateException("A box compiles once.");
    }
    if (Scripts.in(files)) {
      language = Scripts.of(language);
    }
    Program sources = Program.of(language, files);
    Runner runner = lease.box().runner();
    for (SourceFile file : sources.files()) {
      runner.put(file.name(), file.bytes());
    }
    Language.Compile how = language.compile().within(within);
    key = CompileCache.key(language.id(), how, sources.files());
    CompileCache.Compiled known = cache.find(key).orElse(null);
    if (known != null) {
      for (Map.Entry<String, byte[]> file : known.files().entrySet()) {
        runner.give(file.getKey(), file.getValue());
      }
      program = sources;
      return known.compilation();
    }
    RunLimits limits =
        new RunLimits(how.cpuMs(), how.wallMs(), (long) how.memoryMb() << 20, MESSAGES);
    RunReport report =
        run(
            command(sources, how.command(), limits),
            RunOrder.Kind.COMPILE,
            limits,
            how.pids(),
            new byte[0]);
    program = sources;
    Compilation compilation = sources.started(compilation(report, limits));
    if (compilation.ok()) {
      fresh = compilation;
    }
    return compilation;
  }

  private void keepProgram() throws SandboxException, InterruptedException {
    Compilation made = fresh;
    fresh = null;
    if (made != null && key != null && cache.find(key).isEmpty()) {
      Optional<Map<String, byte[]>> files = lease.box().runner().take(CompileCache.LARGEST);
      if (files.isPresent()) {
        cache.add(key, new CompileCache.Compiled(made, files.get()));
      }
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
    return run(run, null);
  }

  @Override
  public RunResult run(ProgramRun run, @Nullable ProgramRun next)
      throws SandboxException, InterruptedException {
    Runner runner = lease.box().runner();
    RunOrder order;
    if (ahead != null && ahead.run().equals(run)) {
      order = ahead.order();
    } else {
      order = prepare(run, RunOrder.Kind.PLAIN);
      runner.start(order, run.input());
    }
    ahead = null;
    if (next != null && canGoAhead(next)) {
      ahead = new Ahead(next, order(next, RunOrder.Kind.AHEAD));
      runner.start(ahead.order(), next.input());
    }
    RunReport report = runner.finish(order);
    if (report.cancelled() && order.kind() == RunOrder.Kind.AHEAD) {
      throw new SandboxException("A run that was to come next was given up.");
    }
    return result(run, order, report);
  }

  private static boolean canGoAhead(ProgramRun run) {
    return run.files().isEmpty() && run.ownFiles().isEmpty() && run.input().length <= Runner.SMALL;
  }

  @Override
  public RunResult converse(ProgramRun run, Wire in, Wire out)
      throws SandboxException, InterruptedException {
    try {
      RunOrder order = prepare(run, out.owed() ? RunOrder.Kind.OWING : RunOrder.Kind.LIVE);
      return result(run, order, lease.box().runner().converse(order, in, out));
    } finally {
      in.close();
      out.leave();
    }
  }

  @Override
  public void stop() {
    lease.box().runner().kill();
  }

  @Override
  public Optional<Box> twin() throws SandboxException, InterruptedException {
    String name = key;
    Optional<Pool.Lease> idle = name == null ? Optional.empty() : pool.takeIdle(language.id());
    if (name == null || idle.isEmpty()) {
      return Optional.empty();
    }
    Box twin = new DockerBox(language, idle.get(), pool, companions, cache);
    boolean good = false;
    try {
      rest();
      keepProgram();
      good = cache.find(name).isPresent();
      return good ? Optional.of(twin) : Optional.empty();
    } finally {
      if (!good) {
        twin.close();
      }
    }
  }

  @Override
  public boolean wanted() {
    return pool.wanted();
  }

  @Override
  public Box companion(String other) throws SandboxException, InterruptedException {
    return companions.open(other, lease);
  }

  @Override
  public Optional<Series> series(RunLimits limits) throws SandboxException, InterruptedException {
    if (lease.box().runner().grade() != 1) {
      return Optional.empty();
    }
    rest();
    ProgramRun run = new ProgramRun(new byte[0], limits);
    series = new Answers(lease.box().runner(), order(run, RunOrder.Kind.SERIES));
    return Optional.of(series);
  }

  /** A box does one thing at a time. */
  private void rest() throws SandboxException, InterruptedException {
    if (series != null) {
      series.close();
    }
    Ahead begun = ahead;
    ahead = null;
    if (begun != null) {
      Runner runner = lease.box().runner();
      runner.kill();
      clean(runner.finish(begun.order()));
    }
  }

  private final class Answers implements Series {
    private final Runner runner;
    private final RunOrder order;
    private boolean alive = true;

    Answers(Runner runner, RunOrder order) throws SandboxException, InterruptedException {
      this.runner = runner;
      this.order = order;
      runner.begin(order);
    }

    @Override
    public boolean alive() {
      return alive;
    }

    @Override
    public RunResult next(byte[] input) throws SandboxException, InterruptedException {
      if (!alive) {
        throw new IllegalStateException("The process is over.");
      }
      alive = false;
      RunReport report = clean(runner.lap(order, input));
      alive = report.lap();
      return result(report, order.limits());
    }

    @Override
    public void close() throws SandboxException {
      if (!alive) {
        return;
      }
      alive = false;
      try {
        clean(runner.end(order));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt(); // The box is broken now, and is thrown away.
      }
    }
  }

  /** Makes the box ready for a run. */
  private RunOrder prepare(ProgramRun run, RunOrder.Kind kind)
      throws SandboxException, InterruptedException {
    rest();
    Runner runner = lease.box().runner();
    for (Map.Entry<String, byte[]> file : run.files().entrySet()) {
      runner.place(file.getKey(), file.getValue(), false);
    }
    for (Map.Entry<String, byte[]> file : run.ownFiles().entrySet()) {
      runner.place(file.getKey(), file.getValue(), true);
    }
    return order(run, kind);
  }

  private RunResult result(ProgramRun run, RunOrder order, RunReport report)
      throws SandboxException, InterruptedException {
    clean(report);
    if (!report.well()) {
      rest();
    }
    if (run.collectBytes() > 0 && report.uncollected() > 0) {
      LOG.info("{} files that a program left are not brought back", report.uncollected());
    }
    return result(report, order.limits());
  }

  private RunOrder order(ProgramRun run, RunOrder.Kind kind) {
    if (program == null) {
      throw new IllegalStateException("Nothing was compiled in this box.");
    }
    List<String> command =
        new ArrayList<>(command(program, language.run().command(), run.limits()));
    command.addAll(run.args());
    return new RunOrder(
        lease.box().nextUid(),
        kind,
        command,
        ENVIRONMENT,
        language.withAllowance(run.limits()),
        language.run().pids(),
        run.collectBytes());
  }

  private RunResult result(RunReport report, RunLimits allowed) {
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

  /** Runs a command that is no program of a contestant, such as the compiler's version. */
  RunReport tool(List<String> command) throws SandboxException, InterruptedException {
    return run(
        command,
        RunOrder.Kind.PLAIN,
        new RunLimits(10_000, 30_000, 1L << 30, MESSAGES),
        128,
        new byte[0]);
  }

  private RunReport run(
      List<String> command, RunOrder.Kind kind, RunLimits limits, int pids, byte[] input)
      throws SandboxException, InterruptedException {
    BoxProcess box = lease.box();
    return clean(
        box.runner()
            .run(new RunOrder(box.nextUid(), kind, command, ENVIRONMENT, limits, pids, 0), input));
  }

  private static RunReport clean(RunReport report) throws SandboxException {
    if (report.left() > 0) {
      throw new SandboxException("A box could not be cleaned after a run; it is replaced.");
    }
    return report;
  }

  private List<String> command(Program sources, List<String> template, RunLimits limits) {
    Map<String, String> values = new HashMap<>(language.placeholders(limits));
    values.putAll(Map.of("src", "/box/src", "out", WORK, "app", PROGRAM));
    return sources.fill(language, template, values, SOURCES);
  }

  String container() {
    return lease.box().container();
  }

  @Override
  public void discard() {
    if (closed.compareAndSet(false, true)) {
      lease.box().runner().giveUp();
      pool.giveBack(lease, false);
    }
  }

  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    boolean clean = false;
    try {
      if (!lease.box().runner().broken()) {
        rest();
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
