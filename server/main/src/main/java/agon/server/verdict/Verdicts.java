package agon.server.verdict;

import agon.protocol.Verdict;
import agon.sandbox.Ending;

/** The verdict of one test, from how its run ended and whether its answer was accepted. */
public final class Verdicts {
  private Verdicts() {}

  public static Verdict of(Ending ending, boolean accepted) {
    return switch (ending) {
      case Ending.OutOfMemory() -> Verdict.MLE;
      case Ending.TimedOut _ -> Verdict.TLE;
      case Ending.OutputFlood() -> Verdict.OLE;
      case Ending.Signalled _ -> Verdict.RTE;
      case Ending.Exited(int code) when code != 0 -> Verdict.RTE;
      case Ending.Exited _ -> accepted ? Verdict.AC : Verdict.WA;
    };
  }
}
