package agon.sandbox;

/** Why a run was over, in the order in which it is decided: the first that applies. */
public sealed interface Ending {
  /** The kernel stopped it for memory, or its peak reached the limit. */
  record OutOfMemory() implements Ending {}

  /** It used its CPU time, or idled past the wall limit. */
  record TimedOut(Clock clock) implements Ending {}

  /** It wrote more than it may. */
  record OutputFlood() implements Ending {}

  /** A signal ended it. */
  record Signalled(int signal) implements Ending {}

  /** It ended by itself. */
  record Exited(int code) implements Ending {}

  /** For people who look after problems, as in "it ended with exit code 7". */
  default String words() {
    return switch (this) {
      case OutOfMemory _ -> "too much memory";
      case TimedOut(Clock clock) -> clock == Clock.CPU ? "too much CPU time" : "too much time";
      case OutputFlood _ -> "too much output";
      case Signalled(int signal) -> "signal " + signal;
      case Exited(int code) -> "exit code " + code;
    };
  }

  /** Which clock stopped a run. */
  enum Clock {
    CPU,
    WALL
  }
}
