package agon.server.leaderboard;

import agon.protocol.Verdict;
import agon.server.competition.StoredCompetition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Demonstration rivals of a practice competition: what each will send and when, all of it decided
 * by the competition's number, so that a restart changes nothing. They exist on the board alone.
 */
final class Rivals {
  private static final List<String> NAMES =
      List.of(
          "Ada",
          "Alan",
          "Grace",
          "Edsger",
          "Barbara",
          "Donald",
          "Hedy",
          "Dennis",
          "Radia",
          "Ken",
          "Katherine",
          "Tony",
          "Margaret",
          "John",
          "Frances",
          "Niklaus",
          "Sophie",
          "Claude",
          "Emmy",
          "Leslie");
  private static final long MIN_JUDGING_MS = 600;

  private final StoredCompetition competition;
  private final List<String> problems;
  private final List<Due> schedule = new ArrayList<>();
  private long seq;

  private Rivals(StoredCompetition competition, List<String> problems) {
    this.competition = competition;
    this.problems = problems;
  }

  /** An event and when it happens, which for a verdict is after the receipt. */
  record Due(long atMs, BoardEvent event) {}

  /** All that the rivals of a competition will do, in the order of time. */
  static List<Due> schedule(StoredCompetition competition, List<String> problems) {
    Rivals rivals = new Rivals(competition, problems);
    for (int i = 0; i < count(competition); i++) {
      rivals.plan(i, new Random(competition.id() * 1_000_003 + i));
    }
    rivals.schedule.sort(Comparator.comparingLong(Due::atMs));
    return rivals.schedule;
  }

  static int count(StoredCompetition competition) {
    return Math.min(competition.rivals(), NAMES.size());
  }

  static long accountId(int rival) {
    return -1L - rival;
  }

  static String name(int rival) {
    return "Rival " + NAMES.get(rival);
  }

  /**
   * A rival takes one problem after the other. The later ones are harder and take longer; a strong
   * rival is faster and fails less; now and then one gives a problem up.
   */
  private void plan(int rival, Random random) {
    long length = Duration.between(competition.startsAt(), competition.endsAt()).toMillis();
    double skill = 0.35 + 0.6 * random.nextDouble();
    double now = 0;
    for (int i = 0; i < problems.size(); i++) {
      double hardness = (i + 1.0) / problems.size();
      double effort = (0.5 + hardness) * (0.6 + 0.8 * random.nextDouble()) / skill;
      now += length * 0.55 / problems.size() * effort;
      boolean givesUp = random.nextDouble() < hardness * (1 - skill) * 0.6;
      int wrong = wrongTries(random, hardness * (1.1 - skill), givesUp);
      for (int n = 0; n < wrong; n++) {
        send(rival, i, now, length, random.nextInt(3) == 0 ? Verdict.TLE : Verdict.WA, random);
        now += length * 0.02 * (0.5 + random.nextDouble());
      }
      if (!givesUp) {
        send(rival, i, now, length, Verdict.AC, random);
      }
    }
  }

  private static int wrongTries(Random random, double chance, boolean givesUp) {
    int wrong = givesUp && random.nextBoolean() ? 1 : 0;
    while (wrong < 4 && random.nextDouble() < chance) {
      wrong++;
    }
    return wrong;
  }

  private void send(
      int rival, int problem, double afterMs, long length, Verdict verdict, Random random) {
    long judging = MIN_JUDGING_MS + random.nextInt(2_500);
    if (afterMs >= length) {
      return;
    }
    long at = competition.startsAt().toEpochMilli() + (long) afterMs;
    long submission = -1L - schedule.size();
    schedule.add(new Due(at, event(rival, problem, submission, at, null)));
    schedule.add(new Due(at + judging, event(rival, problem, submission, at, verdict)));
  }

  private BoardEvent event(
      int rival, int problem, long submission, long receivedMs, @Nullable Verdict verdict) {
    seq++;
    return new BoardEvent(
        seq,
        competition.id(),
        accountId(rival),
        name(rival),
        problems.get(problem),
        submission,
        receivedMs,
        verdict);
  }
}
