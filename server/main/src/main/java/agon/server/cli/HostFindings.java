package agon.server.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What of this machine makes equal programs take unequal times. Linux tells; others are silent. */
final class HostFindings {
  private static final Set<String> CHEAP_CLOCKS = Set.of("tsc", "kvm-clock", "arch_sys_counter");

  private final Path root;

  private HostFindings(Path root) {
    this.root = root;
  }

  /**
   * Looks at the files that the kernel shows.
   *
   * @param root where {@code sys} is: the file system's root
   */
  static List<Finding> below(Path root) {
    HostFindings host = new HostFindings(root);
    List<Finding> findings = new ArrayList<>();
    if (Files.isDirectory(root.resolve("sys/devices/system/cpu"))) {
      findings.addAll(List.of(host.governor(), host.turbo(), host.siblings(), host.pages()));
      findings.add(host.clock());
      host.moves().ifPresent(findings::add);
    }
    return findings;
  }

  private Finding governor() {
    Set<String> governors = new TreeSet<>();
    Path cpus = root.resolve("sys/devices/system/cpu");
    try (DirectoryStream<Path> all = Files.newDirectoryStream(cpus, "cpu[0-9]*")) {
      for (Path cpu : all) {
        String governor = read(cpu.resolve("cpufreq/scaling_governor"));
        if (!governor.isEmpty()) {
          governors.add(governor);
        }
      }
    } catch (IOException e) {
      return Finding.weak("The CPUs' governor cannot be read", String.valueOf(e.getMessage()), "");
    }
    if (governors.isEmpty()) {
      return Finding.good(
          "The CPUs' frequency is not set here", "As in a virtual machine: its host decides.");
    }
    return governors.equals(Set.of("performance"))
        ? Finding.good("CPU governor performance", "The frequency does not follow the load.")
        : Finding.weak(
            "CPU governor " + String.join(", ", governors),
            "Idle cores are slow at first: short runs scatter.",
            "cpupower frequency-set -g performance");
  }

  private Finding turbo() {
    String noTurbo = read("sys/devices/system/cpu/intel_pstate/no_turbo");
    String boost = read("sys/devices/system/cpu/cpufreq/boost");
    return noTurbo.equals("0") || boost.equals("1")
        ? Finding.weak(
            "Turbo is on",
            "A program runs faster while the other cores idle than when they judge too.",
            noTurbo.isEmpty()
                ? "echo 0 > /sys/devices/system/cpu/cpufreq/boost"
                : "echo 1 > /sys/devices/system/cpu/intel_pstate/no_turbo")
        : Finding.good("Turbo is off or not ours to set", "Cores run alike, busy or not.");
  }

  private Finding siblings() {
    return read("sys/devices/system/cpu/smt/active").equals("1")
        ? Finding.weak(
            "SMT is on: two logical CPUs share a core",
            "Two programs on one core slow each other down by up to a half.",
            "echo off > /sys/devices/system/cpu/smt/control, or --slots with the number of cores")
        : Finding.good("SMT is off or not visible", "Each program has a core to itself.");
  }

  private Finding pages() {
    return read("sys/kernel/mm/transparent_hugepage/enabled").contains("[always]")
        ? Finding.weak(
            "Transparent huge pages are always on",
            "Peak memory is rounded up by megabytes, and times depend on free memory.",
            "echo madvise > /sys/kernel/mm/transparent_hugepage/enabled")
        : Finding.good("Huge pages only on request", "Peak memory is what a program touched.");
  }

  private Finding clock() {
    String clock = read("sys/devices/system/clocksource/clocksource0/current_clocksource");
    return clock.isEmpty() || CHEAP_CLOCKS.contains(clock)
        ? Finding.good(
            "Clock source " + (clock.isEmpty() ? "unknown" : clock), "Reading the time is cheap.")
        : Finding.weak(
            "Clock source " + clock,
            "Every look at the clock costs a microsecond or more, to us and to programs.",
            "see why the kernel gave up its first choice: dmesg | grep -i clocksource");
  }

  /** Version 1 has a file for a lone thread, which needs no wait. */
  private Optional<Finding> moves() {
    return read("proc/mounts")
        .lines()
        .map(line -> line.split(" ", 5))
        .filter(mount -> mount.length > 3 && mount[1].equals("/sys/fs/cgroup"))
        .filter(mount -> mount[2].equals("cgroup2"))
        .map(mount -> mount[3])
        .map(options ->
            List.of(options.split(",", -1)).contains("favordynmods")
                ? Finding.good("Processes change their cgroup fast", "No test waits for it.")
                : Finding.weak(
                    "Processes change their cgroup slowly",
                    "Only where the engine or the kernel (before 5.7) keeps a run from being born in its cgroup"
                        + " does each test wait about 10 ms for it; no program is charged.",
                    "mount -o remount,favordynmods /sys/fs/cgroup (from Linux 6.0)"))
        .findFirst();
  }

  private String read(String file) {
    return read(root.resolve(file));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      return "";
    }
  }
}
