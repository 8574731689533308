package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, cores, users and owners of boxes. */
class PlaceTest {

  private static Place place(int version, boolean systemd) {
    Engine.Probe.Present engine =
        new Engine.Probe.Present("1", version, systemd, true, 2, List.of());
    return Place.of(engine, "abc", 1, "python", "1");
  }

  @Test
  void aCgroupIsNamedAsTheEnginesDriverWantsIt() {
    assertEquals("/agon_abc_1_python", place(1, false).cgroup());
    assertEquals("agon_abc_1_python.slice", place(2, true).cgroup());
    assertEquals(
        List.of("/sys/fs/cgroup/agon_abc_1_python.slice:/cg"), place(2, true).cgroupBinds());
    assertEquals(
        "/sys/fs/cgroup/memory/agon_abc_1_python:/cg/memory",
        place(1, false).cgroupBinds().getFirst());
  }

  @Test
  void twoRunsInARowAreDifferentUsers() {
    Place place = place(1, false);
    assertNotEquals(place.uid(0), place.uid(1));
    assertTrue(place.uid(12_345) >= 101_000 && place.uid(12_345) < 102_000);
  }

  @Test
  void aListOfCoresIsRead() {
    assertEquals(List.of("0", "1", "2", "5"), Cpus.parse("0-2,5"));
    assertEquals(List.of("7"), Cpus.parse("7"));
  }

  @Test
  void aBoxIsAbandonedWhenItsOwnersLockIsFree(@TempDir Path folder) throws Exception {
    Labels ours = Labels.fresh(folder, folder.resolve("ours"));
    Labels theirs = Labels.fresh(Path.of("/elsewhere"), folder.resolve("theirs"));
    try (FileChannel held = theirs.hold()) {
      assertTrue(held.isOpen());
      assertFalse(ours.isAbandoned(theirs.toMap(), false));
      assertTrue(ours.isAbandoned(theirs.toMap(), true), "a box that ended is of no use");
    }
    assertTrue(ours.isAbandoned(theirs.toMap(), false));
    Files.delete(theirs.lock());
    assertFalse(ours.isAbandoned(theirs.toMap(), false), "it may be out of our sight");
    Labels before = Labels.fresh(folder, folder.resolve("before"));
    assertTrue(ours.isAbandoned(before.toMap(), false), "same data directory, no lock");
  }

  @Test
  void ourOwnBoxesAndThoseOfOtherHostsStay(@TempDir Path folder) {
    Labels ours = Labels.fresh(folder, folder.resolve("ours"));
    assertFalse(ours.isAbandoned(ours.toMap(), true));
    Map<String, String> far = new HashMap<>(Labels.fresh(folder, folder.resolve("x")).toMap());
    far.put("agon.host", "another-host");
    assertFalse(ours.isAbandoned(far, true));
    assertFalse(ours.isAbandoned(Map.of(Labels.BOOT, "x"), true));
  }
}
