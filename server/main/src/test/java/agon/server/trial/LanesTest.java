package agon.server.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.TestResult;
import agon.protocol.Verdict;
import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.SandboxException;
import agon.sandbox.SourceFile;
import agon.server.assignment.JudgedCase;
import agon.server.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests of one submission in one box and in those of free cores. */
@Timeout(30)
class LanesTest {
  private static final long WORK_MS = 20;

  private final AtomicInteger free = new AtomicInteger(1);
  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger closed = new AtomicInteger();
  private final AtomicBoolean wanted = new AtomicBoolean();
  private final Set<Integer> byOthers = ConcurrentHashMap.newKeySet();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Queue<String> expected = new ConcurrentLinkedQueue<>();

  private final class FakeBox implements Box {
    @Override
    public Compilation compile(List<SourceFile> files) {
      throw new UnsupportedOperationException();
    }

    @Override
    public RunResult run(byte[] input, RunLimits limits) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Box> twin() {
      if (free.getAndUpdate(n -> Math.max(0, n - 1)) == 0) {
        return Optional.empty();
      }
      opened.incrementAndGet();
      return Optional.of(new FakeBox());
    }

    @Override
    public boolean wanted() {
      return wanted.get();
    }

    @Override
    public void stop() {
      stopped.countDown();
    }

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }

  private interface Work {
    void on(int number) throws SandboxException, InterruptedException;
  }

  private Lanes.Runner runner(Work work) {
    return new Lanes.Runner() {
      @Override
      public Outcome run(int number, JudgedCase test, @Nullable JudgedCase next)
          throws SandboxException, InterruptedException {
        work.on(number);
        expected.add(next == null ? "none" : next.name());
        return new Outcome(
            test.path(),
            new TestResult(number, test.name(), false, Verdict.AC, 1, 1, 1, null, null),
            null);
      }

      @Override
      public void close() {}
    };
  }

  private Lanes lanes(int count, Work others) {
    List<JudgedCase> tests =
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> new JudgedCase("test-" + i, false, () -> new byte[0], null))
            .toList();
    return new Lanes(
        tests, new FakeBox(), runner(number -> Thread.sleep(WORK_MS)), twin -> runner(others));
  }

  private Work noted() {
    return number -> {
      byOthers.add(number);
      Thread.sleep(WORK_MS);
    };
  }

  private static List<Integer> numbers(Lanes lanes, int count) throws Exception {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add(lanes.outcome(i).result().number());
    }
    return numbers;
  }

  private static List<Integer> upTo(int count) {
    return IntStream.rangeClosed(1, count).boxed().toList();
  }

  @Test
  void testsAreDividedAndComeInTheirOrder() throws Exception {
    free.set(2);
    try (Lanes lanes = lanes(30, noted())) {
      assertEquals(upTo(30), numbers(lanes, 30));
    }
    assertEquals(2, opened.get());
    assertTrue(byOthers.size() > 5, byOthers::toString);
    assertEquals(2, closed.get());
  }

  @Test
  void whereNoCoreIsFreeThereIsOneBox() throws Exception {
    free.set(0);
    try (Lanes lanes = lanes(10, noted())) {
      assertEquals(upTo(10), numbers(lanes, 10));
    }
    assertEquals(0, opened.get());
  }

  @Test
  void aBoxAloneIsToldWhichTestComesNext() throws Exception {
    free.set(0);
    try (Lanes lanes = lanes(4, noted())) {
      numbers(lanes, 4);
    }
    assertEquals(List.of("test-2", "test-3", "test-4", "none"), List.copyOf(expected));
  }

  @Test
  void aTestThatIsNotAskedForIsNotRunThoughItWasExpected() throws Exception {
    free.set(0);
    try (Lanes lanes = lanes(4, noted())) {
      assertEquals(1, lanes.outcome(0).result().number());
      assertEquals(3, lanes.outcome(2).result().number());
    }
    assertEquals(List.of("test-2", "test-4"), List.copyOf(expected));
  }

  @Test
  void ofSeveralBoxesNoneIsToldWhatComesNext() throws Exception {
    try (Lanes lanes = lanes(10, noted())) {
      assertEquals(upTo(10), numbers(lanes, 10));
    }
    assertEquals("test-2", expected.remove(), "The first test runs alone.");
    assertEquals(Set.of("none"), Set.copyOf(expected));
  }

  @Test
  void aBoxThatSomebodyWaitsForIsGivenBackAfterItsTest() throws Exception {
    Work others =
        number -> {
          byOthers.add(number);
          wanted.set(true);
        };
    try (Lanes lanes = lanes(20, others)) {
      assertEquals(upTo(20), numbers(lanes, 20));
      assertEquals(1, closed.get());
    }
    assertEquals(1, byOthers.size());
  }

  @Test
  void aBoxThatFailsCostsNothingButItsHelp() throws Exception {
    Work others =
        number -> {
          byOthers.add(number);
          throw new SandboxException("gone");
        };
    try (Lanes lanes = lanes(20, others)) {
      assertEquals(upTo(20), numbers(lanes, 20));
    }
    assertEquals(1, byOthers.size());
    assertEquals(1, closed.get());
  }

  @Test
  void whatIsNotAskedForAnyMoreIsStopped() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Work others =
        number -> {
          begun.countDown();
          stopped.await();
        };
    try (Lanes lanes = lanes(30, others)) {
      lanes.outcome(0);
      begun.await();
    }
    assertEquals(0, stopped.getCount());
    assertEquals(1, closed.get());
  }

  @Test
  void ourOwnBoxFailingIsTold() {
    List<JudgedCase> tests = List.of(new JudgedCase("one", false, () -> new byte[0], null));
    Lanes lanes =
        new Lanes(
            tests,
            new FakeBox(),
            runner(number -> {
              throw new SandboxException("gone");
            }),
            twin -> runner(noted()));
    try (lanes) {
      assertThrows(SandboxException.class, () -> lanes.outcome(0));
    }
    assertFalse(byOthers.contains(1));
  }
}
