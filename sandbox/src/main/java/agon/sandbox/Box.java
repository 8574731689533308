package agon.sandbox;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One submission's place to be compiled and run in. Not thread-safe. Closing it removes every trace
 * of the submission before anybody else gets the box.
 */
public interface Box extends AutoCloseable {

  /**
   * Compiles the files under the usual limits; called once, before any run.
   *
   * @param files names are plain (no folders); the first is the one with the entry point. Files
   *     called {@code build} and {@code run} are scripts that make the program, and are it.
   * @throws SandboxException when the box failed, never because of the program
   */
  Compilation compile(List<SourceFile> files) throws SandboxException, InterruptedException;

  /** Compiles the files under other limits, where this sandbox has any. */
  default Compilation compile(List<SourceFile> files, CompileLimits limits)
      throws SandboxException, InterruptedException {
    return compile(files);
  }

  /**
   * Runs the compiled program once, in a fresh process and a fresh work area.
   *
   * @throws SandboxException when the box failed, never because of the program
   */
  RunResult run(byte[] input, RunLimits limits) throws SandboxException, InterruptedException;

  /**
   * Runs the compiled program once with arguments and files, and brings back what it leaves.
   *
   * @throws SandboxException when the box failed, or cannot do that; never because of the program
   */
  default RunResult run(ProgramRun run) throws SandboxException, InterruptedException {
    if (!run.isPlain()) {
      throw new SandboxException("This sandbox gives programs nothing but their input.");
    }
    return run(run.input(), run.limits());
  }

  /**
   * The same, saying what will be run after it. A box may begin that as soon as this run has ended
   * well, while its answer is looked at. Whoever thinks better of it asks for something else.
   *
   * @param next the run that will be asked for; null where that is not known
   */
  default RunResult run(ProgramRun run, @Nullable ProgramRun next)
      throws SandboxException, InterruptedException {
    return run(run);
  }

  /**
   * Runs the compiled program once while it talks with another: its standard input comes from one
   * wire and its output, of which the result has none, goes to the other. Both are ended with it;
   * the other one is ended as soon as the program has closed its output. The wall clock stands
   * still while the other program computes or, on a wire that is owed, where the box can tell,
   * while that does anything else than wait for this one.
   *
   * @throws SandboxException when the box failed, or cannot do that; never because of the program
   */
  default RunResult converse(ProgramRun run, Wire in, Wire out)
      throws SandboxException, InterruptedException {
    in.close();
    out.leave();
    throw new SandboxException("This sandbox cannot let two programs talk with each other.");
  }

  /**
   * Starts one process of the compiled program that answers many inputs, each with one line. It is
   * ended when the box is to do something else.
   *
   * @param limits of each input; the first has the start of the process as well
   * @return empty where this sandbox cannot measure one input apart from another
   */
  default Optional<Series> series(RunLimits limits) throws SandboxException, InterruptedException {
    return Optional.empty();
  }

  /** One process that is given one input after the other. Not thread-safe. */
  interface Series extends AutoCloseable {
    /** Whether the process waits for an input; else it is over, with the last one. */
    boolean alive();

    /**
     * Gives it an input and waits for its answer.
     *
     * @param input one line, with its end
     * @return as of a run; it ended with 0 when there was an answer. Its memory is the peak since
     *     the input came where the kernel can tell, else since the start.
     * @throws SandboxException when the box failed, never because of the program
     */
    RunResult next(byte[] input) throws SandboxException, InterruptedException;

    /** Ends the process. */
    @Override
    void close() throws SandboxException;
  }

  /** Ends a run that goes on in another thread; does nothing when there is none. */
  default void stop() {}

  /**
   * Gives the box up, from any thread: what goes on in it ends, and nobody gets it any more. To
   * close it afterwards does nothing.
   */
  default void discard() {
    stop();
  }

  /**
   * Takes another clean box that goes with this one, for a program that judges what this one does.
   * It takes no slot of its own, and is closed before this one.
   *
   * @throws SandboxException when the language is unknown or not ready, or no box can be had
   */
  default Box companion(String language) throws SandboxException, InterruptedException {
    throw new SandboxException("This sandbox has no boxes for programs of the judge.");
  }

  /**
   * Takes another box of the same language that is free now and on a core of its own, so that tests
   * may be divided between the two. Compiling the same files there is quick. It must be closed
   * before this one, and soon when it is {@link #wanted}.
   *
   * @return empty when none is free, or somebody else waits for one, or what was compiled is too
   *     large to be given away
   */
  default Optional<Box> twin() throws SandboxException, InterruptedException {
    return Optional.empty();
  }

  /** Whether somebody waits for a box while this one is out. */
  default boolean wanted() {
    return false;
  }

  @Override
  void close();
}
