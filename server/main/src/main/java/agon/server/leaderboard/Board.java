package agon.server.leaderboard;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One competition's board. One thread folds and publishes; any number read what was published.
 * However often events come and in whatever order, the same events make the same board.
 */
final class Board {
  private final long competitionId;
  private final long startsMs;
  private final Map<String, Integer> problems;
  private final Map<Long, Standing> standings = new ConcurrentHashMap<>();
  private final Map<Long, Standing> replaced = new HashMap<>(); // what is published of the changed
  private final Map<Long, Standing> joined = new HashMap<>();
  private final Firsts firsts;
  private volatile Snapshot current;

  Board(long competitionId, Instant startsAt, List<String> problemIds, Instant now) {
    this.competitionId = competitionId;
    this.startsMs = startsAt.toEpochMilli();
    Map<String, Integer> positions = new HashMap<>();
    IntStream.range(0, problemIds.size()).forEach(i -> positions.put(problemIds.get(i), i));
    this.problems = Map.copyOf(positions);
    firsts = new Firsts(problems.size());
    List<@Nullable Long> nobody = firsts.of(List.of(), Map.of(), List.of());
    current = new Snapshot(competitionId, now.toEpochMilli(), now, nobody, new Standing[0]);
  }

  /** Puts somebody on the board before they sent anything. */
  void join(long accountId, String name) {
    if (!standings.containsKey(accountId)) {
      Standing fresh = Standing.of(accountId, name, problems.size());
      standings.put(accountId, fresh);
      joined.put(accountId, fresh);
    }
  }

  /** Takes an event in; one of a problem that is not in the competition changes nothing. */
  void fold(BoardEvent event) {
    Integer problem = problems.get(event.problemId());
    if (problem == null) {
      return;
    }
    join(event.accountId(), event.name());
    standings.computeIfPresent(
        event.accountId(),
        (id, before) -> {
          long ms = Math.max(0, event.receivedMs() - startsMs);
          Cell known = before.cell(problem);
          Cell cell = known.with(event.submissionId(), ms, event.seq(), event.verdict());
          if (cell == known) {
            return before;
          }
          firsts.note(problem, new Attempt(ms, event.submissionId()), event.verdict() != null);
          if (!joined.containsKey(id)) {
            replaced.putIfAbsent(id, before);
          }
          return before.with(problem, cell);
        });
  }

  /** Makes what was folded visible, if it changed anything. */
  void publish(Instant now) {
    if (replaced.isEmpty() && joined.isEmpty()) {
      return;
    }
    Snapshot before = current;
    List<Standing> changed =
        Stream.concat(replaced.keySet().stream(), joined.keySet().stream())
            .map(this::standing)
            .sorted(Comparator.comparingLong(Standing::key))
            .toList();
    current =
        new Snapshot(
            competitionId,
            Math.max(before.version() + 1, now.toEpochMilli()), // grows over restarts, too
            now,
            firsts.of(changed, replaced, standings.values()),
            merged(before.standings(), changed));
    replaced.clear();
    joined.clear();
  }

  private Standing standing(Long accountId) {
    return Objects.requireNonNull(standings.get(accountId));
  }

  /** The old ones but for those replaced, and the changed ones, by key. */
  private Standing[] merged(Standing[] old, List<Standing> changed) {
    Standing[] merged = new Standing[old.length + joined.size()];
    int size = 0;
    int next = 0;
    for (Standing standing : old) {
      if (!replaced.containsKey(standing.accountId())) {
        while (next < changed.size() && changed.get(next).key() < standing.key()) {
          merged[size++] = changed.get(next++);
        }
        merged[size++] = standing;
      }
    }
    while (next < changed.size()) {
      merged[size++] = changed.get(next++);
    }
    return merged;
  }

  /** What everybody may read. */
  Snapshot current() {
    return current;
  }

  /** The published page on which a contestant stands; empty when they are not on the board. */
  OptionalInt pageOf(Snapshot snapshot, long accountId) {
    Standing standing = standings.get(accountId);
    return standing == null ? OptionalInt.empty() : snapshot.pageOf(accountId, standing.key());
  }
}
