package agon.sandbox;

import java.util.List;

/**
 * One submission's place to be compiled and run in. Not thread-safe. Closing it removes every trace
 * of the submission before anybody else gets the box.
 */
public interface Box extends AutoCloseable {

  /**
   * Compiles the files; called once, before any run.
   *
   * @param files names are plain (no folders); the first is the one with the entry point
   * @throws SandboxException when the box failed, never because of the program
   */
  Compilation compile(List<SourceFile> files) throws SandboxException, InterruptedException;

  /**
   * Runs the compiled program once, in a fresh process and a fresh work area.
   *
   * @throws SandboxException when the box failed, never because of the program
   */
  RunResult run(byte[] input, RunLimits limits) throws SandboxException, InterruptedException;

  @Override
  void close();
}
