package agon.server.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.protocol.account.Account;
import agon.server.testing.FakeSandbox;
import agon.server.testing.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of whose secret tests little is told: those of a competition, while it goes on for all. */
class DiscreetClaimTest {
  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
  @TempDir private Path folder;

  @Test
  void aProblemOfARunningCompetitionIsSecretForPracticeToo() {
    assertEquals(List.of(false), claims(0, -1, 0));
    assertEquals(List.of(true), claims(-60_000, 60_000, 0));
  }

  @Test
  void whatIsOverOrOnesOwnPracticeIsNot() {
    assertEquals(List.of(false), claims(-120_000, -60_000, 0));
    assertEquals(List.of(false), claims(60_000, 120_000, 0));
    assertEquals(List.of(false), claims(-60_000, 60_000, 1));
  }

  /**
   * Of one submission outside of the competition that goes from then to then, if it goes at all.
   */
  private List<Boolean> claims(long from, long to, int practice) {
    Path own = folder.resolve(from + " " + practice);
    try {
      Files.createDirectory(own);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (World world = new World(own, Clock.fixed(NOW, ZoneOffset.UTC), FakeSandbox.echo())) {
      Account account = world.account("Ada");
      if (to > from) {
        world.database.writeAndWait(handle -> {
          handle.execute(
              "INSERT INTO competition(id, title, starts_ms, ends_ms, owner_id, practice)"
                  + " VALUES (1, 'C', ?, ?, ?, ?)",
              NOW.toEpochMilli() + from,
              NOW.toEpochMilli() + to,
              account.id(),
              practice);
          return handle.execute("INSERT INTO competition_problem VALUES (1, 0, 'echo')");
        });
      }
      world.submit(account, "echo");
      return world.jobs("m").claim(List.of("python")).map(Claim::discreet).stream().toList();
    }
  }
}
