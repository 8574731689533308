package agon.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.sandbox.Observation.Stopped;
import org.junit.jupiter.api.Test;

class ObservationTest {
  private static final RunLimits LIMITS = new RunLimits(1_000, 4_000, 1 << 20, 100);
  private static final long SHORT = 5_000_000;
  private static final long TOO_LONG = 1_000_000_001;

  private static Ending of(
      int code, int signal, Stopped stopped, long kills, boolean said, long cpu, long memory) {
    return new Observation(code, signal, stopped, kills, said, cpu, memory).ending(LIMITS);
  }

  @Test
  void anEndOfItsOwnIsKeptWithItsCode() {
    assertEquals(new Ending.Exited(0), of(0, 0, Stopped.NOT, 0, false, SHORT, 5));
    assertEquals(new Ending.Exited(137), of(137, 0, Stopped.NOT, 0, false, SHORT, 5));
    assertEquals(new Ending.Signalled(9), of(0, 9, Stopped.NOT, 0, false, SHORT, 5));
    assertEquals(new Ending.Signalled(24), of(0, 24, Stopped.NOT, 0, false, SHORT, 5));
  }

  @Test
  void memoryComesBeforeTimeBeforeOutput() {
    assertEquals(new Ending.OutOfMemory(), of(0, 0, Stopped.CPU, 1, false, TOO_LONG, 5));
    assertEquals(
        new Ending.TimedOut(Ending.Clock.CPU), of(0, 25, Stopped.OUTPUT, 0, false, TOO_LONG, 5));
    assertEquals(new Ending.OutputFlood(), of(1, 25, Stopped.NOT, 0, false, SHORT, 5));
    assertEquals(new Ending.OutputFlood(), of(0, 0, Stopped.OUTPUT, 0, false, SHORT, 5));
  }

  @Test
  void memoryAtTheLimitCountsOnlyWithAFailureAndWhereKillsAreNotCounted() {
    long unknown = Observation.UNCOUNTED;
    assertEquals(new Ending.Exited(0), of(0, 0, Stopped.NOT, unknown, false, SHORT, 1 << 20));
    assertEquals(new Ending.OutOfMemory(), of(1, 0, Stopped.NOT, unknown, false, SHORT, 1 << 20));
    assertEquals(new Ending.OutOfMemory(), of(0, 9, Stopped.NOT, unknown, false, SHORT, 1 << 20));
    assertEquals(new Ending.Exited(1), of(1, 0, Stopped.NOT, unknown, false, SHORT, 5));
    assertEquals(new Ending.Exited(1), of(1, 0, Stopped.NOT, 0, false, SHORT, 1 << 20));
    assertEquals(new Ending.OutOfMemory(), of(3, 0, Stopped.NOT, 0, true, SHORT, 5));
    assertEquals(new Ending.Exited(0), of(0, 0, Stopped.NOT, 0, true, SHORT, 5));
  }

  @Test
  void theLimitItselfIsStillWithin() {
    assertEquals(new Ending.Exited(0), of(0, 0, Stopped.NOT, 0, false, 1_000_000_000, 5));
    assertEquals(
        new Ending.TimedOut(Ending.Clock.CPU), of(0, 0, Stopped.NOT, 0, false, TOO_LONG, 5));
    assertEquals(
        new Ending.TimedOut(Ending.Clock.WALL), of(0, 0, Stopped.WALL, 0, false, SHORT, 5));
  }
}
