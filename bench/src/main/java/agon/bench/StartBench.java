package agon.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * From enter to the first paint of {@code ./agon practice} when everything is built, against a bare
 * JavaFX window, and what the two processes hold when idle.
 */
@Command(
    name = "start",
    description = "Second start: enter to first paint, and idle memory.",
    mixinStandardHelpOptions = true)
final class StartBench implements Callable<Integer> {
  private static final String PAINTED = "first paint";

  @Option(names = "--runs", defaultValue = "5", description = "starts to take (${DEFAULT-VALUE})")
  private int runs;

  @Option(
      names = "--idle",
      defaultValue = "15",
      description = "seconds to wait before memory is read (${DEFAULT-VALUE})")
  private int idleSeconds;

  @Override
  public Integer call() throws Exception {
    Path root = Path.of(System.getProperty("agon.home", "."));
    System.out.println(Machine.describe());
    String agon = root.resolve("agon").toString();
    if (new ProcessBuilder(agon, "build").inheritIO().start().waitFor() != 0) {
      return 1;
    }
    List<String> practice = onScreen(List.of(agon, "practice"));
    paint(practice, 0); // The first start builds what is missing; it is not measured.
    double[] bare = new double[runs];
    double[] full = new double[runs];
    List<String> memory = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      bare[i] = paint(onScreen(bareWindow()), 0).millis();
      Painted painted = paint(practice, i == runs - 1 ? idleSeconds : 0);
      full[i] = painted.millis();
      memory.addAll(painted.memory());
    }
    Figures base = Figures.of("a bare JavaFX window", bare);
    System.out.println(Figures.header());
    System.out.println(base.row(base));
    System.out.println(Figures.of("`./agon practice`, second start", full).row(base));
    memory.forEach(System.out::println);
    return 0;
  }

  private record Painted(double millis, List<String> memory) {}

  private static Painted paint(List<String> command, int idleSeconds)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_TOOL_OPTIONS", "-Dagon.measure=true");
    long started = System.nanoTime();
    Process process = builder.start();
    StringBuilder said = new StringBuilder();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.append(line).append('\n');
        if (line.toLowerCase(Locale.ROOT).contains(PAINTED)) {
          double millis = (System.nanoTime() - started) / 1e6;
          Thread.sleep(idleSeconds * 1000L);
          return new Painted(millis, idleSeconds > 0 ? memory(process) : List.of());
        }
      }
    } finally {
      stop(process);
    }
    throw new IOException("No window was painted. It said:\n" + said);
  }

  /** Leaves first: a parent that sees its child end goes by itself. */
  private static void stop(Process process) throws InterruptedException {
    process.toHandle().descendants().toList().reversed().forEach(ProcessHandle::destroy);
    process.destroy();
    process.waitFor();
  }

  private static List<String> memory(Process process) {
    return process.descendants().flatMap(child -> memoryOf(child).stream()).sorted().toList();
  }

  private static Optional<String> memoryOf(ProcessHandle process) {
    try {
      Path proc = Path.of("/proc", Long.toString(process.pid()));
      String command = Files.readString(proc.resolve("cmdline")).replace('\0', ' ');
      for (String main : List.of("agon.client.Main", "agon.server.Main")) {
        // The client's own command line names the server that it starts, so its main comes last.
        if (command.contains(" " + main + " ")) {
          return Optional.of(main + ": " + residentMb(proc) + " MB resident when idle");
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static long residentMb(Path proc) throws IOException {
    try (var lines = Files.lines(proc.resolve("status"))) {
      return lines
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
              .sum()
          / 1024;
    }
  }

  private static List<String> bareWindow() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path"),
        BareWindow.Launcher.class.getName());
  }

  /** Where no display is, a virtual one serves. */
  private static List<String> onScreen(List<String> command) {
    if (System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null) {
      return command;
    }
    List<String> words = new ArrayList<>(List.of("xvfb-run", "-a", "-s", "-screen 0 1400x900x24"));
    words.addAll(command);
    return words;
  }
}
