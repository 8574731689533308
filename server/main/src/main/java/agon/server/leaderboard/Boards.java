package agon.server.leaderboard;

import agon.server.competition.CompetitionStore;
import agon.server.competition.StoredCompetition;
import agon.server.refusal.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The boards of all competitions. One thread follows the events of the database, from the first one
 * at every start, and publishes what changed four times a second.
 */
public final class Boards implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Boards.class);
  private static final int TICK_MS = 250;
  private static final int READ = 5_000;
  private static final int MAX_WAIT_SECONDS = 20;

  private final EventStore events;
  private final CompetitionStore competitions;
  private final Clock clock;
  private final Map<Long, LiveBoard> boards = new ConcurrentHashMap<>();
  private final CountDownLatch ready = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile long lastSeq;
  private @Nullable Thread thread;

  public Boards(EventStore events, CompetitionStore competitions, Clock clock) {
    this.events = events;
    this.competitions = competitions;
    this.clock = clock;
  }

  /** Starts to follow the events. */
  public void start() {
    thread = Thread.ofPlatform().name("leaderboard").daemon().start(this::loop);
  }

  private void loop() {
    do {
      try {
        tick();
        ready.countDown();
      } catch (RuntimeException | Error e) {
        LOG.error("The leaderboards cannot be brought up to date; trying again", e);
      }
    } while (!over());
  }

  private boolean over() {
    try {
      return closed.await(TICK_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Takes all new events in, then shows what changed. */
  void tick() {
    List<BoardEvent> read;
    do {
      read = events.after(lastSeq, READ);
      for (BoardEvent event : read) {
        if (event.competitionId() != 0) {
          find(event.competitionId()).ifPresent(board -> board.fold(event));
        }
        lastSeq = event.seq();
      }
    } while (read.size() == READ);
    for (LiveBoard board : boards.values()) {
      board.publish(clock.instant());
    }
  }

  /** The board of a competition. Waits only right after the start, for the events of old. */
  LiveBoard board(long competitionId) {
    awaitReady();
    return find(competitionId).orElseThrow(() -> Refusal.unknown("competition", competitionId));
  }

  private Optional<LiveBoard> find(long competitionId) {
    LiveBoard known = boards.get(competitionId);
    if (known != null) {
      return Optional.of(known);
    }
    return competitions
        .find(competitionId)
        .map(found -> boards.computeIfAbsent(competitionId, id -> open(found)));
  }

  private LiveBoard open(StoredCompetition competition) {
    return new LiveBoard(
        competition,
        competitions.problems(competition.id()),
        events.accountName(competition.ownerId()).orElse(""),
        clock.instant());
  }

  private void awaitReady() {
    try {
      if (ready.getCount() > 0 && !ready.await(MAX_WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new Refusal(
                Refusal.Kind.LATER,
                "starting",
                "The leaderboard is still being put together. Try again shortly.")
            .retryAfter(2);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(
          Refusal.Kind.LATER, "stopping", "The server is stopping. Try again in a moment.");
    }
  }

  /** The newest event that the boards show, or will with the next tick. */
  public long lastSeq() {
    return lastSeq;
  }

  @Override
  public void close() {
    closed.countDown();
    if (thread != null) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
