package agon.sandbox.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A process and the descendants that were seen, with what they used as far as it can be seen. */
final class ProcessTree {
  private static final String RESIDENT = "VmRSS:";

  private final ProcessHandle root;
  private final Map<ProcessHandle, Duration> seen = new LinkedHashMap<>();
  private long now;
  private long peak;

  ProcessTree(ProcessHandle root) {
    this.root = root;
    seen.put(root, Duration.ZERO);
  }

  /** Looks once; what came and went between two looks is missed. */
  void look() {
    root.descendants().forEach(child -> seen.putIfAbsent(child, Duration.ZERO));
    long resident = 0;
    for (Map.Entry<ProcessHandle, Duration> one : seen.entrySet()) {
      if (one.getKey().isAlive()) {
        one.getKey().info().totalCpuDuration().ifPresent(one::setValue);
        resident += resident(one.getKey().pid());
      }
    }
    now = resident;
    peak = Math.max(peak, resident);
  }

  /** Memory now, from /proc; 0 on systems without it. */
  private static long resident(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
        if (line.startsWith(RESIDENT)) {
          return Long.parseLong(line.substring(RESIDENT.length()).replace("kB", "").strip()) << 10;
        }
      }
    } catch (IOException e) {
      // It ended, or there is no /proc.
    }
    return 0;
  }

  long cpuNanos() {
    return seen.values().stream().mapToLong(Duration::toNanos).sum();
  }

  long nowBytes() {
    return now;
  }

  long peakBytes() {
    return peak;
  }

  /** Ends everything that was seen, children first. */
  void kill() {
    root.descendants().forEach(child -> seen.putIfAbsent(child, Duration.ZERO));
    seen.keySet().stream().toList().reversed().forEach(ProcessHandle::destroyForcibly);
  }
}
