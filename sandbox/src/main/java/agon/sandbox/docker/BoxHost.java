package agon.sandbox.docker;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.dockerjava.api.model.HostConfig;
import java.util.List;

/**
 * What an engine is told of a box's place on its host, with what the library has no word for: files
 * of the kernel that show the host and other boxes, and are empty inside. The first are an engine's
 * usual ones, which a list of one's own replaces.
 */
final class BoxHost extends HostConfig {
  private static final long serialVersionUID = 1L;

  private static final List<String> MASKED =
      List.of(
          "/proc/acpi",
          "/proc/asound",
          "/proc/interrupts",
          "/proc/kcore",
          "/proc/keys",
          "/proc/latency_stats",
          "/proc/sched_debug",
          "/proc/scsi",
          "/proc/timer_list",
          "/proc/timer_stats",
          "/sys/devices/virtual/powercap",
          "/sys/firmware",
          // What others on this host do now, by which runs could be told from each other.
          "/proc/buddyinfo",
          "/proc/diskstats",
          "/proc/loadavg",
          "/proc/pressure",
          "/proc/schedstat",
          "/proc/softirqs",
          "/proc/stat",
          "/proc/vmstat",
          "/proc/zoneinfo",
          // What the host is made of, and how it was started.
          "/proc/cmdline",
          "/proc/config.gz",
          "/proc/devices",
          "/proc/iomem",
          "/proc/ioports",
          "/proc/kallsyms",
          "/proc/key-users",
          "/proc/locks",
          "/proc/mdstat",
          "/proc/modules",
          "/proc/partitions",
          "/proc/swaps",
          "/proc/version_signature",
          "/sys/block",
          "/sys/bus",
          "/sys/class",
          "/sys/dev",
          "/sys/module");

  @JsonProperty("MaskedPaths")
  List<String> maskedPaths() {
    return MASKED;
  }
}
