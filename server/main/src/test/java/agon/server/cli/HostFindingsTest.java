package agon.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostFindingsTest {
  private static final String CPU = "sys/devices/system/cpu/";
  @TempDir Path root;

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text + "\n");
  }

  private List<String> weak() {
    return HostFindings.below(root).stream()
        .filter(finding -> finding.grade() == Finding.Grade.WEAK)
        .map(Finding::what)
        .toList();
  }

  @Test
  void aSystemThatShowsNothingHasNoFindings() {
    assertEquals(List.of(), HostFindings.below(root));
  }

  @Test
  void aVirtualMachineIsFine() throws Exception {
    Files.createDirectories(root.resolve(CPU + "cpu0"));
    assertEquals(List.of(), weak());
    assertEquals(5, HostFindings.below(root).size());
  }

  @Test
  void everythingThatMakesTimesScatterIsNamedWithItsFix() throws Exception {
    write(CPU + "cpu0/cpufreq/scaling_governor", "powersave");
    write(CPU + "cpu1/cpufreq/scaling_governor", "performance");
    write(CPU + "intel_pstate/no_turbo", "0");
    write(CPU + "smt/active", "1");
    write("sys/kernel/mm/transparent_hugepage/enabled", "[always] madvise never");
    write("sys/devices/system/clocksource/clocksource0/current_clocksource", "hpet");
    assertEquals(
        List.of(
            "CPU governor performance, powersave",
            "Turbo is on",
            "SMT is on: two logical CPUs share a core",
            "Transparent huge pages are always on",
            "Clock source hpet"),
        weak());
    assertTrue(HostFindings.below(root).stream().noneMatch(finding -> finding.fix().isEmpty()));
  }

  @Test
  void slowChangesOfCgroupAreNamedOnlyWhereTheyWait() throws Exception {
    Files.createDirectories(root.resolve(CPU + "cpu0"));
    write("proc/mounts", "cgroup2 /sys/fs/cgroup cgroup2 rw,nosuid,nsdelegate 0 0");
    assertEquals(List.of("Processes change their cgroup slowly"), weak());
    write("proc/mounts", "cgroup2 /sys/fs/cgroup cgroup2 rw,favordynmods,nsdelegate 0 0");
    assertEquals(List.of(), weak());
    write("proc/mounts", "cgroup /sys/fs/cgroup/memory cgroup rw,memory 0 0");
    assertEquals(List.of(), weak());
  }

  @Test
  void aMachineThatWasPreparedIsFine() throws Exception {
    write(CPU + "cpu0/cpufreq/scaling_governor", "performance");
    write(CPU + "cpufreq/boost", "0");
    write(CPU + "smt/active", "0");
    write("sys/kernel/mm/transparent_hugepage/enabled", "always [madvise] never");
    write("sys/devices/system/clocksource/clocksource0/current_clocksource", "tsc");
    assertEquals(List.of(), weak());
  }

  @Test
  void lowerGradesSayWhatTheyMiss() {
    assertEquals(Finding.Grade.GOOD, EngineFindings.grade(1).grade());
    assertTrue(EngineFindings.grade(2).text().contains("peak memory"));
    assertTrue(EngineFindings.grade(3).text().contains("children"));
  }
}
