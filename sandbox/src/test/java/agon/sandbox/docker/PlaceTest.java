package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.sandbox.HeldFolder;
import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, cores, users and owners of boxes. */
class PlaceTest {

  private static Place place(int version, boolean systemd, String... security) {
    Engine.Probe.Present engine =
        new Engine.Probe.Present(
            "1", version, systemd, true, 2, true, List.of(), "overlay2", List.of(security));
    return Place.of(engine, SubordinateIds.ofThisHost(), "abc", 1, "python", "1");
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
  void aRootlessEngineHasItsCgroupsBelowItsUsers() {
    Place place = place(2, true, "name=seccomp,profile=builtin", "name=rootless");
    assertEquals("agon_abc_1_python.slice", place.cgroup());
    String bind = place.cgroupBinds().getFirst();
    assertTrue(
        bind.matches(
            "/sys/fs/cgroup/user.slice/user-(\\d+).slice/user@\\1.service/agon_abc_1_python.slice:/cg"),
        bind);
  }

  @Test
  void whereUsersAreMappedThereAreThoseOfARun() {
    for (String option : List.of("name=rootless", "name=userns")) {
      Place place = place(2, true, option);
      assertTrue(place.uid(12_345) >= 2_000 && place.uid(12_345) < 3_000);
    }
  }

  @Test
  void noRunIsAUserThatTheHostGaveAway() {
    SubordinateIds ids =
        SubordinateIds.of(
            List.of("ann:100000:65536", "# bob", "bob:500:20:1", "dan:1200:500", "eve:1700:5000"));
    assertEquals(100_000 + 65_536, ids.above(100_000, 1_000));
    assertEquals(6_700, ids.above(1_000, 1_000));
    assertEquals(10_000, ids.above(10_000, 1_000));
    assertThrows(
        IllegalStateException.class,
        () -> SubordinateIds.of(List.of("all:0:4294967295")).above(1_000, 1_000));
    assertTrue(place(1, false).uid(0) >= 0x7000_0000);
  }

  @Test
  void twoRunsInARowAreDifferentUsers() {
    Place place = place(1, false);
    assertNotEquals(place.uid(0), place.uid(1));
    int first = place.uid(0);
    assertTrue(place.uid(12_345) >= first && place.uid(12_345) < first + 1_000);
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
    try (Closeable held = HeldFolder.hold(theirs.lock())) {
      assertTrue(Files.exists(theirs.lock()), held.toString());
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
  void lookingAtALockDoesNotGiveItUp(@TempDir Path folder) throws Exception {
    Labels ours = Labels.fresh(folder, folder.resolve("lock"));
    try (Closeable held = HeldFolder.hold(ours.lock())) {
      assertFalse(HeldFolder.isFree(ours.lock()), held.toString());
      assertEquals("held", seenByAnotherProcess(ours.lock()));
    }
    assertEquals("free", seenByAnotherProcess(ours.lock()));
  }

  private static String seenByAnotherProcess(Path lock) throws Exception {
    Path source = Files.createTempFile("Look", ".java");
    Files.writeString(
        source,
        """
        import java.nio.channels.*;
        import java.nio.file.*;
        class Look {
          public static void main(String[] args) throws Exception {
            var file = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE);
            System.out.print(file.tryLock() == null ? "held" : "free");
          }
        }
        """);
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(java.toString(), source.toString(), lock.toString()).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    Files.delete(source);
    return said;
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
