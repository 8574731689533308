package agon.server.competition;

import agon.protocol.ProblemSummary;
import agon.protocol.account.Account;
import agon.protocol.competition.Competition;
import agon.protocol.competition.CompetitionProblem;
import agon.protocol.competition.NewCompetition;
import agon.server.library.Contested;
import agon.server.library.ProblemStore;
import agon.server.refusal.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rules of competitions: making one, seeing one, and sending something to one. */
public final class Competitions {
  private final CompetitionStore store;
  private final ProblemStore problems;
  private final Clock clock;
  private final Random random;

  /**
   * @param clock its zone is the one in which sentences name times
   */
  public Competitions(CompetitionStore store, ProblemStore problems, Clock clock, Random random) {
    this.store = store;
    this.problems = problems;
    this.clock = clock;
    this.random = random;
  }

  Competition create(Account owner, NewCompetition request) {
    Instant now = clock.instant();
    Instant startsAt = request.startsAt() == null ? now : request.startsAt();
    Instant endsAt = startsAt.plus(Duration.ofMinutes(request.minutes()));
    if (!endsAt.isAfter(now)) {
      throw Refusal.badRequest("This competition would have ended already. Choose a later start.");
    }
    if (request.rivals() > 0 && !request.practice()) {
      throw Refusal.badRequest("Only a practice competition can have demonstration rivals.");
    }
    long id =
        store.create(
            new StoredCompetition(
                0,
                request.title().strip(),
                startsAt,
                endsAt,
                owner.id(),
                request.practice(),
                request.rivals()),
            problems(owner, request));
    return view(owner, id);
  }

  private List<String> problems(Account owner, NewCompetition request) {
    List<ProblemSummary> all = problems.all(owner.id());
    if (request.problems().isEmpty()) {
      if (all.isEmpty()) {
        throw new Refusal(
            Refusal.Kind.CONFLICT,
            "no_problems",
            "The server has no problems yet. Import some, then try again.");
      }
      return ProblemMix.pick(all, request.problemCount(), random).stream()
          .map(ProblemSummary::id)
          .toList();
    }
    Set<String> known = all.stream().map(ProblemSummary::id).collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    for (String id : request.problems()) {
      if (!known.contains(id)) {
        throw Refusal.unknown("problem", id);
      }
      if (!seen.add(id)) {
        throw Refusal.badRequest("The problem '" + id + "' is named twice.");
      }
    }
    return request.problems();
  }

  /** Those that the account may see, the latest first. */
  List<Competition> list(Account reader) {
    return store.visibleTo(reader.id()).stream().map(one -> view(reader, one)).toList();
  }

  Competition view(Account reader, long id) {
    return view(reader, visible(reader, id));
  }

  /** Somebody's practice is nobody else's. */
  private StoredCompetition visible(Account reader, long id) {
    return store
        .find(id)
        .filter(one -> !one.practice() || one.ownerId() == reader.id())
        .orElseThrow(() -> Refusal.unknown("competition", id));
  }

  private Competition view(Account reader, StoredCompetition one) {
    Instant now = clock.instant();
    Competition.State state = one.at(now);
    List<ProblemSummary> shown =
        state == Competition.State.UPCOMING
            ? List.of()
            : problems.ofCompetition(one.id(), reader.id());
    return new Competition(
        one.id(),
        one.title(),
        one.startsAt(),
        one.endsAt(),
        state,
        one.practice(),
        IntStream.range(0, shown.size())
            .mapToObj(i -> new CompetitionProblem(Labels.of(i), shown.get(i)))
            .toList(),
        now);
  }

  /** Returns when the competition takes the account's submissions to the problem at that time. */
  public void openFor(Account account, long competitionId, String problemId, Instant now) {
    StoredCompetition competition = visible(account, competitionId);
    switch (competition.at(now)) {
      case UPCOMING ->
          throw new Refusal(
              Refusal.Kind.CONFLICT,
              "competition_not_started",
              "The competition starts at "
                  + time(competition.startsAt(), now)
                  + "; this was not sent.");
      case ENDED ->
          throw new Refusal(
              Refusal.Kind.CONFLICT,
              "competition_ended",
              "The competition ended at "
                  + time(competition.endsAt(), now)
                  + "; this was not sent.");
      case RUNNING -> {}
    }
    if (!store.problems(competitionId).contains(problemId)) {
      throw new Refusal(
          Refusal.Kind.UNKNOWN,
          "not_in_competition",
          "The problem '" + problemId + "' is not in this competition; this was not sent.");
    }
  }

  /** Whether competitions that the account may see are, or were, about the problem. */
  public Contested contested(Account reader, String problemId) {
    Instant now = clock.instant();
    Set<Competition.State> states =
        store.holding(problemId, reader.id()).stream()
            .map(one -> one.at(now))
            .collect(Collectors.toSet());
    return new Contested(
        states.contains(Competition.State.RUNNING), states.contains(Competition.State.ENDED));
  }

  /** The time of day, with the date when it is another one. */
  private String time(Instant when, Instant now) {
    ZoneId zone = clock.getZone();
    boolean today = when.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
    return DateTimeFormatter.ofPattern(today ? "HH:mm" : "HH:mm 'on' d MMMM yyyy", Locale.ENGLISH)
        .format(when.atZone(zone));
  }
}
