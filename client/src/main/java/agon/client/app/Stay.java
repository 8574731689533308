package agon.client.app;

import agon.client.competition.CompetitionModel;
import agon.client.core.Cache;
import agon.protocol.competition.Competition;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers on disk which competition the user is in and which they left, so that a window comes
 * back into it: after a restart, a second one, without a connection. UI thread only.
 */
final class Stay {
  private static final String NAME = "stay";
  private static final int MOST_LEFT = 100;

  /**
   * What is on disk.
   *
   * @param in as it was shown last; null for practice
   * @param left by the user's own wish, the latest last
   */
  record Kept(@Nullable Competition in, List<Long> left) {
    Kept {
      left = left == null ? List.of() : List.copyOf(left);
    }
  }

  private final Cache cache;
  private final CompetitionModel competition;
  private String place = "";
  private Kept kept = new Kept(null, List.of());

  /** The first list of competitions after an arrival may still bring one back. */
  private boolean open;

  Stay(Cache cache, CompetitionModel competition) {
    this.cache = cache;
    this.competition = competition;
    competition.competition().subscribe(this::shown);
  }

  /** Turns to what is kept at a place: the competition to be in at that time, if any. */
  Optional<Competition> arrive(String newPlace, Instant now) {
    place = newPlace;
    open = !newPlace.isEmpty();
    kept = new Kept(null, List.of());
    if (open) {
      cache.get(newPlace, NAME, new TypeReference<Kept>() {}).ifPresent(found -> kept = found);
    }
    return Optional.ofNullable(kept.in()).filter(one -> now.isBefore(one.endsAt()));
  }

  /** The competition that the server's list brings one back into, if any; only once. */
  Optional<Competition> back(List<Competition> all) {
    if (!open || competition.competition().get() != null) {
      return Optional.empty();
    }
    open = false;
    Competition in = kept.in();
    long last = in == null ? 0 : in.id();
    Optional<Competition> same =
        all.stream()
            .filter(one -> one.id() == last && one.state() != Competition.State.ENDED)
            .findFirst();
    return same.or(() ->
        all.stream()
            .filter(one -> one.state() == Competition.State.RUNNING)
            .filter(one -> !kept.left().contains(one.id()))
            .findFirst());
  }

  /** The user wants to be out of it. */
  void leave(long id) {
    open = false;
    List<Long> left = new ArrayList<>(kept.left());
    left.remove(id);
    left.add(id);
    keep(new Kept(null, left.subList(Math.max(0, left.size() - MOST_LEFT), left.size())));
  }

  private void shown(@Nullable Competition now) {
    if (now != null && !place.isEmpty()) {
      open = false;
      List<Long> left = kept.left().stream().filter(id -> id != now.id()).toList();
      keep(new Kept(now, left));
    }
  }

  private void keep(Kept next) {
    kept = next;
    cache.put(place, NAME, next);
  }
}
