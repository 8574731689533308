package agon.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.server.refusal.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {
  private static final String HERE = "192.0.2.1";
  private static final String THERE = "192.0.2.2";
  private static final long ADA = 1;

  private Instant now = Instant.parse("2026-06-01T10:00:00Z");
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  private final LoginThrottle throttle = new LoginThrottle(clock);

  private void wrong(String address, long account) {
    throttle.login(address, account);
    throttle.happened(address, account, false);
  }

  @Test
  void wrongPasswordsWaitLongerEachTimeUpToAMinute() {
    List<Integer> waits = new ArrayList<>();
    wrong(HERE, ADA);
    for (int i = 0; i < 9; i++) {
      wrong(HERE, ADA);
      Refusal no = assertThrows(Refusal.class, () -> throttle.login(HERE, ADA));
      assertEquals(Refusal.Kind.TOO_MANY, no.kind());
      assertTrue(no.sentence().contains("Wait"), no.sentence());
      waits.add(no.retryAfterSeconds());
      now = now.plusSeconds(no.retryAfterSeconds());
    }
    assertEquals(List.of(1, 2, 4, 8, 16, 32, 60, 60, 60), waits);
  }

  @Test
  void aClockThatIsPutBackLocksNobodyOut() {
    wrong(HERE, ADA);
    wrong(HERE, ADA);
    now = now.minusSeconds(3_600);
    throttle.login(HERE, ADA);
  }

  @Test
  void whoIsAtAnotherAddressIsNotKeptWaiting() {
    wrong(HERE, ADA);
    wrong(HERE, ADA);
    assertEquals(Turn.Rank.CLEAN, throttle.login(THERE, ADA).rank());
  }

  @Test
  void theRightPasswordForgivesTheWrongOnes() {
    wrong(HERE, ADA);
    throttle.happened(HERE, ADA, true);
    wrong(HERE, ADA);
    throttle.login(HERE, ADA); // One mistake is free again.
  }

  @Test
  void whoWasRightBeforeComesFirstAndWhoIsNobodyComesLast() {
    assertEquals(Turn.Rank.CLEAN, throttle.login(HERE, ADA).rank());
    throttle.happened(HERE, ADA, true);
    wrong(HERE, 2);
    assertEquals(Turn.Rank.KNOWN, throttle.login(HERE, ADA).rank());
    assertEquals(Turn.Rank.WRONG, throttle.login(HERE, 2L).rank());
    assertEquals(Turn.Rank.BESIDE_WRONG, throttle.login(HERE, 3L).rank());
    assertEquals(Turn.Rank.NOBODY, throttle.login(HERE, null).rank());
  }

  @Test
  void namesThatAreNotThereAreSoonNotLookedAt() {
    assertThrows(
        Refusal.class,
        () -> {
          for (int i = 0; i < 1_000; i++) {
            throttle.login(HERE, null);
            throttle.happened(HERE, null, false);
          }
        });
    throttle.login(THERE, null);
    assertEquals(Turn.Rank.BESIDE_WRONG, throttle.login(HERE, ADA).rank());
  }

  @Test
  void anAccountThatManyAddressesGuessAtStaysOpenToItsOwner() {
    throttle.happened(HERE, ADA, true);
    assertThrows(
        Refusal.class,
        () -> {
          for (int i = 0; i < 1_000; i++) {
            wrong("198.51.100." + i, ADA);
          }
        });
    assertEquals(Turn.Rank.KNOWN, throttle.login(HERE, ADA).rank());
  }

  @Test
  void aMachineHasOneAddressInWholeNetworksOfIpv6() {
    wrong("2001:db8:0:1::1", ADA);
    wrong("2001:db8:0:1::2", ADA);
    assertThrows(Refusal.class, () -> throttle.login("2001:db8:0:1:ffff::3", ADA));
    assertEquals(Turn.Rank.CLEAN, throttle.login("2001:db8:0:2::1", ADA).rank());
  }

  @Test
  void oneNetworkDoesNotMakeAccountsWithoutEnd() {
    Refusal no =
        assertThrows(
            Refusal.class,
            () -> {
              for (int i = 0; i < 10_000; i++) {
                throttle.register(HERE);
              }
            });
    assertEquals("TOO_MANY too_many_accounts", no.kind() + " " + no.code());
    throttle.register(THERE);
  }
}
