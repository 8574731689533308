package agon.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a server and its boxes hold at one moment.
 *
 * @param after how many submissions
 */
record Footprint(int after, Map<String, Long> values) {
  private static final Path PROC = Path.of("/proc");

  /** What is looked at, and how much more of it is no growth. */
  static final SequencedMap<String, Long> ROOM = new LinkedHashMap<>();

  static {
    ROOM.put("server MB", 64L);
    ROOM.put("server descriptors", 8L);
    ROOM.put("server threads", 8L);
    ROOM.put("containers", 1L);
    ROOM.put("runners MB", 4L);
    ROOM.put("runner descriptors", 1L);
    ROOM.put("processes in boxes", 2L);
    ROOM.put("run groups", 1L);
    ROOM.put("socket folders", 2L);
  }

  static Footprint of(PracticeServer server, int after) throws IOException, InterruptedException {
    Path process = PROC.resolve(Long.toString(server.pid()));
    List<Path> runners = runners();
    Map<String, Long> values = new LinkedHashMap<>();
    values.put("server MB", status(process, "VmRSS") / 1024);
    values.put("server descriptors", entries(process.resolve("fd")));
    values.put("server threads", status(process, "Threads"));
    values.put("containers", containers(server.data()));
    values.put("runners MB", runners.stream().mapToLong(r -> status(r, "VmRSS")).sum() / 1024);
    values.put(
        "runner descriptors",
        runners.stream().mapToLong(r -> entries(r.resolve("fd"))).max().orElse(0));
    values.put("processes in boxes", (long) runners.size());
    values.put("run groups", runGroups());
    values.put("socket folders", socketFolders());
    return new Footprint(after, values);
  }

  long value(String what) {
    return values.getOrDefault(what, 0L);
  }

  static String header() {
    return "| after | "
        + String.join(" | ", ROOM.keySet())
        + " |\n|"
        + " ---: |".repeat(ROOM.size() + 1);
  }

  String row() {
    return "| "
        + after
        + ROOM.keySet().stream().map(what -> " | " + value(what)).collect(Collectors.joining())
        + " |";
  }

  private static long containers(Path data) throws IOException, InterruptedException {
    Process docker =
        new ProcessBuilder("docker", "ps", "-aq", "--filter", "label=agon.data=" + data).start();
    try (Stream<String> lines = docker.inputReader(StandardCharsets.UTF_8).lines()) {
      return lines.count();
    } finally {
      docker.waitFor();
    }
  }

  /** All processes called runner, those of other servers too: they stay as many as they are. */
  private static List<Path> runners() throws IOException {
    try (Stream<Path> all = Files.list(PROC)) {
      return all.filter(p -> text(p.resolve("comm")).strip().equals("runner")).toList();
    }
  }

  private static long runGroups() throws IOException {
    Path memory = Path.of("/sys/fs/cgroup/memory");
    Path root = Files.isDirectory(memory) ? memory : Path.of("/sys/fs/cgroup");
    if (!Files.isDirectory(root)) {
      return 0;
    }
    try (Stream<Path> groups = Files.find(root, 3, (p, a) -> a.isDirectory())) {
      return groups.filter(p -> p.getFileName().toString().startsWith("run-")).count();
    } catch (UncheckedIOException e) {
      return 0; // One went while we looked; the next look tells.
    }
  }

  private static long socketFolders() throws IOException {
    long count = 0;
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (var folders = Files.newDirectoryStream(temporary, "agon-box-*")) {
      for (Path folder : folders) {
        count += entries(folder);
      }
    }
    return count;
  }

  private static long entries(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.count();
    } catch (IOException e) {
      return 0;
    }
  }

  private static long status(Path process, String key) {
    return text(process.resolve("status"))
        .lines()
        .filter(line -> line.startsWith(key + ":"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElse(0);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      return "";
    } catch (IOException e) {
      return ""; // The process ended while it was read.
    }
  }
}
