package agon.server.testing;

import agon.protocol.LanguageInfo;
import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.Ending;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.Sandbox;
import agon.sandbox.SandboxException;
import agon.sandbox.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A sandbox without a box: what a program does is said by a {@link Program}. */
public final class FakeSandbox implements Sandbox {
  /** Does what the contestant's source says. */
  @FunctionalInterface
  public interface Program {
    RunResult run(String source, byte[] input, RunLimits limits)
        throws SandboxException, InterruptedException;
  }

  public final AtomicInteger opened = new AtomicInteger();
  public final AtomicInteger closed = new AtomicInteger();

  /** The source of each compilation, in order. */
  public final List<String> compiled = new CopyOnWriteArrayList<>();

  public volatile boolean noBox;
  public volatile LanguageInfo.State otherLanguage = LanguageInfo.State.PREPARING;
  private final Program program;

  public FakeSandbox(Program program) {
    this.program = program;
  }

  /** Answers what it reads. */
  public static FakeSandbox echo() {
    return new FakeSandbox((source, input, limits) -> exited(0, input, ""));
  }

  public static RunResult exited(int code, byte[] stdout, String stderr) {
    return ended(new Ending.Exited(code), 10, stdout, stderr);
  }

  public static RunResult ended(Ending ending, long cpuMs, byte[] stdout, String stderr) {
    return new RunResult(
        ending,
        stdout,
        stderr.getBytes(StandardCharsets.UTF_8),
        cpuMs * 1_000_000,
        cpuMs * 2_000_000,
        8 << 20);
  }

  @Override
  public List<LanguageInfo> languages() {
    return List.of(
        new LanguageInfo(
            "python", "Python 3", "3.13", "py", 2.0, LanguageInfo.State.READY, 1, null),
        new LanguageInfo(
            "java", "Java", null, "java", 1.0, otherLanguage, 0.4, "The image is missing"));
  }

  @Override
  public boolean isolated() {
    return true;
  }

  @Override
  public int slots() {
    return 2;
  }

  @Override
  public Box open(String language) throws SandboxException {
    if (noBox) {
      throw new SandboxException("The engine does not answer.");
    }
    opened.incrementAndGet();
    return new Box() {
      private String source = "";

      @Override
      public Compilation compile(List<SourceFile> files) {
        source = files.getLast().text();
        compiled.add(source);
        boolean ok = !source.contains("syntax");
        return new Compilation(ok, ok ? "" : "main.py:2: error: invalid syntax", 1, 1);
      }

      @Override
      public RunResult run(byte[] input, RunLimits limits)
          throws SandboxException, InterruptedException {
        return program.run(source, input, limits);
      }

      @Override
      public void close() {
        closed.incrementAndGet();
      }
    };
  }

  @Override
  public void close() {}
}
