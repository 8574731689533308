package agon.sandbox.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which cores boxes can be kept to. */
final class Cpus {
  private static final String ALLOWED = "Cpus_allowed_list:";

  private Cpus() {}

  /**
   * Those that this process may use, when it shares the engine's host; else all of the engine's.
   */
  static List<String> usable(Engine.Probe.Present engine) {
    if (engine.local()) {
      try {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
          if (line.startsWith(ALLOWED)) {
            return parse(line.substring(ALLOWED.length()).strip());
          }
        }
      } catch (IOException e) {
        // No Linux host: the engine is in a virtual machine of its own.
      }
    }
    return IntStream.range(0, Math.max(1, engine.cpus())).mapToObj(Integer::toString).toList();
  }

  /**
   * The number of the core that a CPU is a part of: the first of the CPUs that share it.
   *
   * @param local whether this is the machine to look at; else each CPU counts as a core
   */
  static int core(String cpu, boolean local) {
    Path siblings = Path.of("/sys/devices/system/cpu/cpu" + cpu + "/topology/thread_siblings_list");
    try {
      return Integer.parseInt(local ? parse(Files.readString(siblings).strip()).getFirst() : cpu);
    } catch (IOException e) {
      return Integer.parseInt(cpu); // Not told here, as on systems other than Linux.
    }
  }

  /** Reads a list like {@code 0-2,5}. */
  static List<String> parse(String list) {
    List<String> cpus = new ArrayList<>();
    for (String part : list.split(",", -1)) {
      String[] ends = part.split("-", -1);
      int last = Integer.parseInt(ends[ends.length - 1]);
      for (int cpu = Integer.parseInt(ends[0]); cpu <= last; cpu++) {
        cpus.add(Integer.toString(cpu));
      }
    }
    return cpus;
  }
}
