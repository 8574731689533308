package agon.server.competition;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import agon.packages.ProblemPackage;
import agon.packages.TestCase;
import agon.packages.compare.Comparison;
import agon.protocol.Level;
import agon.protocol.Limits;
import agon.protocol.account.Account;
import agon.protocol.account.Role;
import agon.protocol.competition.Competition;
import agon.protocol.competition.CompetitionProblem;
import agon.protocol.competition.NewCompetition;
import agon.server.account.AccountStore;
import agon.server.db.Database;
import agon.server.library.Contested;
import agon.server.library.ProblemImportStore;
import agon.server.library.ProblemStore;
import agon.server.refusal.Refusal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompetitionsTest {
  private static final Instant START = Instant.parse("2026-01-01T12:30:00Z");

  @TempDir Path folder;
  private Database database;
  private Account owner;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("agon.db"), Clock.systemUTC());
    owner =
        new AccountStore(database, Clock.systemUTC())
            .create("Ada", null, Role.ORGANIZER)
            .orElseThrow();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Competitions at(Instant now) {
    return new Competitions(
        new CompetitionStore(database),
        new ProblemStore(database),
        Clock.fixed(now, ZoneOffset.UTC),
        new Random(1));
  }

  private void store(String id, Level level) {
    new ProblemImportStore(database)
        .save(
            new ProblemPackage(
                id,
                id,
                "?",
                level,
                List.of(),
                new Limits(1_000, 64),
                null,
                Comparison.TOKENS,
                List.of(new TestCase("1", true, new byte[0], new byte[0], null)),
                List.of(),
                "hash"));
  }

  private Competition create(String... problems) {
    return at(START.minusSeconds(60))
        .create(owner, new NewCompetition("Cup", START, 90, List.of(problems), 10, false, 0));
  }

  private String refusal(long competition, String problem, Instant now) {
    return assertThrows(Refusal.class, () -> at(now).openFor(owner, competition, problem, now))
        .sentence();
  }

  @Test
  void itIsOpenFromItsStartToItsEnd() {
    store("one", Level.EASY);
    long id = create("one").id();
    assertEquals(
        "The competition starts at 12:30; this was not sent.",
        refusal(id, "one", START.minusMillis(1)));
    assertDoesNotThrow(() -> at(START).openFor(owner, id, "one", START));
    Instant end = START.plus(Duration.ofMinutes(90));
    assertDoesNotThrow(() -> at(end).openFor(owner, id, "one", end.minusMillis(1)));
    assertEquals("The competition ended at 14:00; this was not sent.", refusal(id, "one", end));
  }

  @Test
  void somebodyElsesPracticeTakesNothingFromMe() {
    store("one", Level.EASY);
    NewCompetition practice = new NewCompetition("Mine", START, 90, List.of("one"), 10, true, 0);
    long id = at(START).create(owner, practice).id();
    Account stranger =
        new AccountStore(database, Clock.systemUTC())
            .create("Bob", null, Role.CONTESTANT)
            .orElseThrow();
    Refusal refusal =
        assertThrows(Refusal.class, () -> at(START).openFor(stranger, id, "one", START));
    assertEquals(Refusal.Kind.UNKNOWN, refusal.kind());
    assertDoesNotThrow(() -> at(START).openFor(owner, id, "one", START));
  }

  @Test
  void anotherDayIsNamedWithItsDate() {
    store("one", Level.EASY);
    long id = create("one").id();
    assertEquals(
        "The competition ended at 14:00 on 1 January 2026; this was not sent.",
        refusal(id, "one", START.plus(Duration.ofDays(3))));
  }

  @Test
  void problemsAreShownFromTheStartOn() {
    store("one", Level.EASY);
    store("two", Level.HARD);
    long id = create("two", "one").id();
    assertEquals(List.of(), at(START.minusMillis(1)).view(owner, id).problems());
    assertEquals(
        List.of("A", "B"),
        at(START).view(owner, id).problems().stream().map(CompetitionProblem::label).toList());
    assertEquals("two", at(START).view(owner, id).problems().getFirst().problem().id());
  }

  @Test
  void theServerPicksFromEasyToHard() {
    store("hard", Level.HARD);
    store("easy", Level.EASY);
    store("medium", Level.MEDIUM);
    long id = create().id();
    assertEquals(
        List.of("easy", "medium", "hard"),
        at(START).view(owner, id).problems().stream().map(one -> one.problem().id()).toList());
  }

  @Test
  void aProblemIsContestedWhileOneOfItsCompetitionsRuns() {
    store("one", Level.EASY);
    store("two", Level.EASY);
    create("one");
    Instant end = START.plus(Duration.ofMinutes(90));
    assertEquals(new Contested(false, false), at(START.minusMillis(1)).contested(owner, "one"));
    assertEquals(new Contested(true, false), at(START).contested(owner, "one"));
    assertEquals(new Contested(false, false), at(START).contested(owner, "two"));
    assertEquals(new Contested(false, true), at(end).contested(owner, "one"));
    at(end).create(owner, new NewCompetition("Again", end, 9, List.of("one"), 10, true, 0));
    assertEquals(new Contested(true, true), at(end).contested(owner, "one"));
    Account stranger =
        new AccountStore(database, Clock.systemUTC())
            .create("Bob", null, Role.CONTESTANT)
            .orElseThrow();
    assertEquals(new Contested(false, true), at(end).contested(stranger, "one"));
  }

  @Test
  void withoutProblemsThereIsNoCompetition() {
    Refusal refusal = assertThrows(Refusal.class, this::create);
    assertEquals("no_problems", refusal.code());
    assertEquals(List.of(), at(START).list(owner));
  }
}
