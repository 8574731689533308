package agon.sandbox.local;

import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.CompileLimits;
import agon.sandbox.Ending;
import agon.sandbox.HeldFolder;
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
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One submission in a temporary folder: src, app, and a fresh work folder for each run. */
final class LocalBox implements Box {
  private static final int MESSAGES = 64 << 10;

  /** Opens boxes that go with this one. */
  interface Companions {
    Box open(String language) throws SandboxException;
  }

  private final Toolchain toolchain;
  private final Path folder;
  private final Consumer<LocalBox> onClose;
  private final Companions companions;
  private @Nullable Program program;
  private volatile @Nullable LocalRun running;
  private int runs;

  LocalBox(Toolchain toolchain, Path folder, Consumer<LocalBox> onClose, Companions companions)
      throws IOException {
    this.toolchain = toolchain;
    this.folder = folder;
    this.onClose = onClose;
    this.companions = companions;
    Files.createDirectories(folder.resolve("src"));
    Files.createDirectories(folder.resolve("app"));
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
      return new Compilation(false, "Scripts build and run programs only in Docker's boxes.", 0, 0);
    }
    Language language = toolchain.language();
    Program sources = Program.of(language, files);
    Path src = folder.resolve("src");
    try {
      for (SourceFile file : sources.files()) {
        Path place = src.resolve(file.name());
        Files.createDirectories(place.getParent());
        Files.write(place, file.bytes());
      }
    } catch (IOException e) {
      throw new SandboxException("The sources could not be written: " + e.getMessage(), e);
    }
    program = sources;
    Language.Compile how = language.compile().within(within);
    RunLimits limits =
        new RunLimits(how.cpuMs(), how.wallMs(), (long) how.memoryMb() << 20, MESSAGES);
    LocalRun.Outcome outcome =
        start(
            command(sources, language.local().compile(), limits),
            src,
            new byte[0],
            limits,
            true,
            null,
            null);
    Ending ending = outcome.observation(false).ending(limits);
    String said =
        new String(outcome.stdout(), StandardCharsets.UTF_8)
            + new String(outcome.stderr(), StandardCharsets.UTF_8);
    String output = said.replace(src + File.separator, "");
    if (ending instanceof Ending.TimedOut) {
      output += "\nCompiling took too long.";
    }
    return sources.started(
        new Compilation(
            ending.equals(new Ending.Exited(0)), output, outcome.cpuNanos(), outcome.wallNanos()));
  }

  @Override
  public RunResult run(byte[] input, RunLimits limits)
      throws SandboxException, InterruptedException {
    return run(new ProgramRun(input, limits));
  }

  @Override
  public RunResult run(ProgramRun run) throws SandboxException, InterruptedException {
    return run(run, null, null);
  }

  @Override
  public RunResult converse(ProgramRun run, Wire in, Wire out)
      throws SandboxException, InterruptedException {
    try {
      return run(run, in, out);
    } finally {
      in.close();
      out.leave();
    }
  }

  @Override
  public void stop() {
    LocalRun run = running;
    if (run != null) {
      run.cancel();
    }
  }

  @Override
  public Box companion(String language) throws SandboxException {
    return companions.open(language);
  }

  private RunResult run(ProgramRun run, @Nullable Wire in, @Nullable Wire out)
      throws SandboxException, InterruptedException {
    RunLimits limits = run.limits();
    if (program == null) {
      throw new IllegalStateException("Nothing was compiled in this box.");
    }
    Language language = toolchain.language();
    RunLimits allowed = language.withAllowance(limits);
    Path work = folder.resolve("w" + runs++);
    try {
      Files.createDirectory(work);
      for (Map<String, byte[]> some : List.of(run.files(), run.ownFiles())) {
        for (Map.Entry<String, byte[]> file : some.entrySet()) {
          Files.write(work.resolve(file.getKey()), file.getValue());
        }
      }
      List<String> command = new ArrayList<>(command(program, language.local().run(), limits));
      command.addAll(run.args());
      LocalRun.Outcome outcome =
          start(command, work, run.input(), allowed, language.local().limitsItself(), in, out);
      Observation seen =
          outcome.observation(language.saysOutOfMemory(outcome.stdout(), outcome.stderr()));
      return new RunResult(
          seen.ending(allowed),
          outcome.stdout(),
          outcome.stderr(),
          outcome.cpuNanos(),
          outcome.wallNanos(),
          outcome.memoryBytes(),
          left(work, run));
    } catch (IOException e) {
      throw new SandboxException("No folder for the run could be made: " + e.getMessage(), e);
    } finally {
      HeldFolder.delete(work);
    }
  }

  /** The plain files that it left, but for those that it was only to read. */
  private static Map<String, byte[]> left(Path work, ProgramRun run) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    long room = run.collectBytes();
    if (room > 0) {
      try (Stream<Path> all = Files.list(work)) {
        for (Path path : all.toList()) {
          String name = String.valueOf(path.getFileName());
          boolean plain = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
          if (plain && !run.files().containsKey(name) && Files.size(path) <= room) {
            room -= Files.size(path);
            files.put(name, Files.readAllBytes(path));
          }
        }
      }
    }
    return files;
  }

  private List<String> command(Program sources, List<String> template, RunLimits limits) {
    String app = folder.resolve("app").toString();
    Map<String, String> values = new HashMap<>(toolchain.language().placeholders(limits));
    values.putAll(Map.of("src", folder.resolve("src").toString(), "out", app, "app", app));
    String sourceFolder = folder.resolve("src") + File.separator;
    return toolchain.resolve(sources.fill(toolchain.language(), template, values, sourceFolder));
  }

  private LocalRun.Outcome start(
      List<String> command,
      Path work,
      byte[] input,
      RunLimits limits,
      boolean freeAddressSpace,
      @Nullable Wire in,
      @Nullable Wire out)
      throws SandboxException, InterruptedException {
    Path notes = folder.resolve("notes");
    try {
      Files.createDirectories(notes);
      Files.write(notes.resolve("input"), input);
      LocalRun run = new LocalRun(limits, notes, freeAddressSpace, in, out);
      running = run;
      return run.run(command, work);
    } catch (IOException e) {
      throw new SandboxException("The program could not be started: " + e.getMessage(), e);
    } finally {
      running = null;
    }
  }

  @Override
  public void close() {
    LocalRun run = running;
    if (run != null) {
      run.cancel();
    }
    HeldFolder.delete(folder);
    onClose.accept(this);
  }
}
