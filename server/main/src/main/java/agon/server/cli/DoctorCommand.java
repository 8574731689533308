package agon.server.cli;

import agon.sandbox.docker.Engine;
import agon.sandbox.docker.Images;
import agon.sandbox.language.Languages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code agon doctor}: checks the machine, and says of each finding what it means and the fix. */
@Command(
    name = "doctor",
    description = "Checks this machine and says what to mend.",
    mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {
  private static final Path CGROUP = Path.of("/sys/fs/cgroup");
  private static final int SYNCS = 20;

  private final PrintStream out;

  @Option(names = "--data", description = "the data directory whose disk is checked")
  private Path data = Path.of(System.getProperty("java.io.tmpdir"));

  public DoctorCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Engine.Probe engine = Engine.probe();
    List<Finding> findings = new ArrayList<>(List.of(java(), engine(engine), images(engine)));
    if (engine instanceof Engine.Probe.Present present) {
      findings.addAll(EngineFindings.of(present));
    }
    findings.addAll(List.of(cgroups(), memory(), disk()));
    findings.addAll(HostFindings.below(Path.of("/")));
    findings.forEach(finding -> out.println(finding.text()));
    return findings.stream().anyMatch(finding -> finding.grade() == Finding.Grade.BAD) ? 1 : 0;
  }

  private static Finding java() {
    return Finding.good(
        "Java " + Runtime.version() + " at " + System.getProperty("java.home"),
        "Agon is built and run with it.");
  }

  private static Finding engine(Engine.Probe probe) {
    return switch (probe) {
      case Engine.Probe.Present found ->
          Finding.good(
              "Docker engine " + found.version(),
              String.format(
                  "cgroup v%d, %s driver, %s, %d cores, runtimes %s%s.",
                  found.cgroupVersion(),
                  found.systemdCgroups() ? "systemd" : "cgroupfs",
                  found.local() ? "on this machine" : "elsewhere",
                  found.cpus(),
                  String.join(", ", found.runtimes()),
                  found.secures("rootless") ? ", rootless" : ""));
      case Engine.Probe.Absent(String why) ->
          Finding.bad(
              "No Docker engine",
              why + " Without one, programs run unprotected, and only for you.",
              "install and start Docker (Debian and Ubuntu: apt-get install docker.io)");
    };
  }

  private static Finding images(Engine.Probe engine) {
    if (engine instanceof Engine.Probe.Absent) {
      return Finding.weak("No images", "Images need an engine.", "see above");
    }
    try (Images images = Images.open(null)) {
      List<String> missing =
          Languages.all().stream()
              .filter(language -> !language.extra() && !images.isBuilt(language))
              .map(language -> language.title())
              .toList();
      return missing.isEmpty()
          ? Finding.good("Images of all languages", "Judging can start at once.")
          : Finding.weak(
              "No image yet for " + String.join(", ", missing),
              "The first start builds them, which takes minutes.",
              "./agon images build");
    }
  }

  private static Finding cgroups() {
    if (!Files.isDirectory(CGROUP)) {
      return Finding.weak(
          "No cgroups on this system",
          "Fine where the engine runs in its own virtual machine (macOS, Windows).",
          "");
    }
    boolean unified = Files.exists(CGROUP.resolve("cgroup.controllers"));
    Path swap = CGROUP.resolve(unified ? "memory.swap.max" : "memory/memory.memsw.limit_in_bytes");
    boolean swapOff = readLines(Path.of("/proc/swaps")).size() <= 1;
    boolean accounted = swapOff || Files.exists(swap);
    return accounted
        ? Finding.good(
            "cgroup v" + (unified ? 2 : 1) + (swapOff ? ", no swap" : ", swap is accounted"),
            "Memory limits are exact.")
        : Finding.weak(
            "Swap is on and not accounted",
            "A program may use more memory than its limit, slowly.",
            "swapoff -a, or start the kernel with swapaccount=1");
  }

  private static Finding memory() {
    long free =
        readLines(Path.of("/proc/meminfo")).stream()
            .filter(line -> line.startsWith("MemAvailable:"))
            .mapToLong(line ->
                Long.parseLong(line.substring(line.indexOf(':') + 1).replace("kB", "").strip())
                    / 1024)
            .findFirst()
            .orElse(-1);
    int cores = Runtime.getRuntime().availableProcessors();
    long wanted = 1024 + 1024L * cores;
    String what = free + " MB of memory free, " + cores + " cores";
    if (free < 0) {
      return Finding.weak("Free memory unknown", "It can only be read on Linux.", "");
    }
    return free >= wanted
        ? Finding.good(what, "Enough for one program of 1 GB on each core.")
        : Finding.weak(
            what,
            "Programs near their memory limit may push each other out.",
            "free " + (wanted - free) + " MB, or give the judge fewer cores (--slots)");
  }

  /** Every accepted submission waits for a sync of the disk, shared with those beside it. */
  private Finding disk() {
    double[] millis = new double[SYNCS];
    Path file = null;
    try {
      file = Files.createTempFile(data, "agon-doctor", ".tmp");
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        for (int i = 0; i < SYNCS; i++) {
          long start = System.nanoTime();
          channel.write(ByteBuffer.allocate(4096));
          channel.force(false);
          millis[i] = (System.nanoTime() - start) / 1e6;
        }
      }
    } catch (IOException e) {
      return Finding.bad(
          "Nothing can be written to " + data, e.toString(), "choose another folder with --data");
    } finally {
      delete(file);
    }
    Arrays.sort(millis);
    double median = millis[SYNCS / 2];
    String what = String.format(Locale.ROOT, "A sync of the disk takes %.1f ms", median);
    return median < 20
        ? Finding.good(what, "Submissions are accepted without delay.")
        : Finding.weak(what, "Accepting a submission takes that long.", "use a faster disk");
  }

  private static void delete(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }

  private static List<String> readLines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      return List.of();
    }
  }
}
