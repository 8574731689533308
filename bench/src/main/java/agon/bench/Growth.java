package agon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells what goes on growing: caches fill at first, so the first third is not asked. */
final class Growth {
  private Growth() {}

  static List<String> in(List<Footprint> footprints) {
    int third = footprints.size() / 3;
    List<Footprint> middle = footprints.subList(third, 2 * third + 1);
    List<Footprint> end = footprints.subList(2 * third + 1, footprints.size());
    List<String> growing = new ArrayList<>();
    for (Map.Entry<String, Long> room : Footprint.ROOM.entrySet()) {
      long before = most(middle, room.getKey());
      long after = least(end, room.getKey());
      if (after > before + room.getValue()) {
        growing.add(
            "%s: at most %d in the middle, at least %d in the end"
                .formatted(room.getKey(), before, after));
      }
    }
    return growing;
  }

  private static long most(List<Footprint> footprints, String what) {
    return footprints.stream().mapToLong(one -> one.value(what)).max().orElse(Long.MAX_VALUE);
  }

  private static long least(List<Footprint> footprints, String what) {
    return footprints.stream().mapToLong(one -> one.value(what)).min().orElse(0);
  }
}
