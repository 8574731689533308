package agon.server.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Judgement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ProgressTest {
  private final Progress<Long> progress = new Progress<>();

  @Test
  void allWhoWaitAreWokenAndNothingIsLeftBehind() throws Exception {
    AtomicInteger looks = new AtomicInteger();
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> waiting = new ArrayList<>();
      CountDownLatch looked = new CountDownLatch(100);
      for (int i = 0; i < 100; i++) {
        waiting.add(
            pool.submit(() ->
                progress.await(
                    7L,
                    Duration.ofSeconds(30),
                    () -> {
                      looks.incrementAndGet();
                      looked.countDown();
                      return progress.latest(7L).map(Judgement::version).orElse(0);
                    },
                    version -> version >= 2)));
      }
      assertTrue(looked.await(10, TimeUnit.SECONDS));
      progress.publish(7L, at(1));
      progress.publish(7L, at(2));
      for (Future<Integer> one : waiting) {
        assertEquals(2, one.get());
      }
    }
    assertTrue(looks.get() <= 300, "nobody looks without a change: " + looks);
    assertEquals(1, progress.size());
    progress.remove(7L);
    assertEquals(0, progress.size());
  }

  @Test
  void aWaitThatNobodyEndsIsOverInTimeAndLeavesNothing() {
    long before = System.nanoTime();
    AtomicInteger looks = new AtomicInteger();
    progress.await(7L, Duration.ofMillis(200), looks::incrementAndGet, seen -> false);
    assertTrue(System.nanoTime() - before >= 200_000_000);
    assertEquals(1, looks.get());
    assertEquals(0, progress.size());
  }

  @Test
  void aChangeBetweenTheLookAndTheWaitIsNotLost() {
    AtomicInteger looks = new AtomicInteger();
    int seen =
        progress.await(
            7L,
            Duration.ofSeconds(30),
            () -> {
              if (looks.incrementAndGet() == 1) {
                progress.publish(7L, at(1)); // Right after this look's answer is decided.
                return 0;
              }
              return 1;
            },
            version -> version == 1);
    assertEquals(1, seen);
  }

  private static Judgement at(int version) {
    return new Judgement(Judgement.State.RUNNING, version, null, null, null, 5, List.of(), 0, 0);
  }
}
