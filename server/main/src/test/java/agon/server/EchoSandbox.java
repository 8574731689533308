package agon.server;

import agon.protocol.LanguageInfo;
import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.Ending;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.Sandbox;
import agon.sandbox.SourceFile;
import java.util.List;

/** A sandbox in which every program prints its own source. */
record EchoSandbox(boolean isolated) implements Sandbox {
  @Override
  public List<LanguageInfo> languages() {
    return List.of(
        new LanguageInfo("python", "Python 3", "3.13", "py", 1, LanguageInfo.State.READY, 1, null),
        new LanguageInfo("haskell", "Haskell", "9.10", "hs", 1, LanguageInfo.State.READY, 1, null));
  }

  @Override
  public int slots() {
    return 2;
  }

  @Override
  public Box open(String language) {
    return new EchoBox();
  }

  @Override
  public void close() {}

  private static final class EchoBox implements Box {
    private byte[] source = {};

    @Override
    public Compilation compile(List<SourceFile> files) {
      source = files.getFirst().bytes();
      return new Compilation(true, "", 1, 1);
    }

    @Override
    public RunResult run(byte[] input, RunLimits limits) {
      return new RunResult(
          new Ending.Exited(0), source, new byte[0], 1_000_000, 2_000_000, 1 << 20);
    }

    @Override
    public void close() {}
  }
}
