package agon.sandbox.docker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a box lives: its slot, and the names that follow from it.
 *
 * @param slot from 0; one program at a time runs in it
 * @param cpus it is kept to, as the engine writes them; null = any
 * @param cgroup parent of its container, as the engine names it
 * @param cgroupBinds directories of that parent to be put into the container, host:container
 * @param firstUser the first of the users that its runs may be
 */
public record Place(
    int slot, @Nullable String cpus, String cgroup, List<String> cgroupBinds, int firstUser) {
  private static final int USERS = 1_000;

  /** Above what systems give to people, services, and the containers of either. */
  private static final int FIRST = 0x7000_0000;

  /** An engine that maps users has no more than 65,536 in a container. */
  private static final int FIRST_MAPPED = 1_000;

  private static final int MOST_SLOTS_MAPPED = 64;
  private static final int MOST_SLOTS = 1_024;

  static Place of(
      Engine.Probe.Present engine,
      SubordinateIds given,
      String owner,
      int slot,
      String language,
      @Nullable String cpus) {
    String name = cgroupPrefix(owner) + slot + "_" + language;
    String parent = engine.systemdCgroups() ? name + ".slice" : "/" + name;
    String folder = engine.systemdCgroups() ? parent : name;
    List<String> binds =
        engine.cgroupVersion() == 2
            ? List.of("/sys/fs/cgroup/" + engine.cgroupRoot() + folder + ":/cg")
            : List.of(
                "/sys/fs/cgroup/memory/" + folder + ":/cg/memory",
                "/sys/fs/cgroup/pids/" + folder + ":/cg/pids");
    int firstUser =
        engine.mapsUsers()
            ? FIRST_MAPPED + slot % MOST_SLOTS_MAPPED * USERS
            : given.above(FIRST, MOST_SLOTS * USERS) + slot * USERS;
    return new Place(slot, cpus, parent, binds, firstUser);
  }

  /** A dash in the name of a systemd slice means nesting; an underscore means nothing. */
  static String cgroupPrefix(String owner) {
    return "agon_" + owner + "_";
  }

  /**
   * The user of a run. Some of the kernel's counters are kept by user and for the whole host, so
   * slots do not share users; and a run is never the user of the one before it.
   */
  int uid(long run) {
    return firstUser + (int) (run % USERS);
  }
}
