package agon.sandbox.language;

import agon.protocol.LanguageInfo;
import agon.protocol.LanguageInfo.State;
import agon.sandbox.CompileLimits;
import agon.sandbox.RunLimits;
import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One language as its {@code language.yaml} describes it.
 *
 * @param extensions of its source files, the usual one first; of languages that share one, that
 *     which is named first in the list has it
 * @param extra whether it is prepared only where somebody chooses it
 * @param timeFactor by which the judge multiplies the CPU limit of a problem
 * @param startupMs CPU time of an empty program that is not counted against the limit
 * @param extraMemoryMb what its runtime needs beside the memory of the program
 * @param youngShare how large its young generation is beside an old one as large as the memory
 *     limit, as a share of that; 0 for a runtime without
 * @param entry how the place to start is found
 * @param program the file with a first text for a program; null for none
 * @param buildFiles of its image, beside the runner; {@code ../} leads to another folder's
 * @param outOfMemoryText what a program that failed for memory says last
 */
public record Language(
    String id,
    String title,
    List<String> extensions,
    List<String> versionCommand,
    boolean extra,
    double timeFactor,
    int startupMs,
    int extraMemoryMb,
    double youngShare,
    Entry entry,
    @Nullable String program,
    List<String> buildFiles,
    Compile compile,
    Run run,
    List<String> outOfMemoryText,
    Local local) {
  private static final int LAST_WORDS = 4096;
  private static final String OF_ANOTHER = "../";

  /** What a virtual machine's own objects take of the old generation. */
  private static final int RUNTIME_OBJECTS_MB = 8;

  public Language {
    if (!Pattern.matches("[a-z][a-z0-9]{0,15}", id)) {
      throw new IllegalArgumentException(
          "A language id is a short lower-case word, not '" + id + "'.");
    }
    if (extensions == null || extensions.isEmpty()) {
      throw new IllegalArgumentException("Language '" + id + "' needs an extension of its files.");
    }
    if (timeFactor <= 0 || startupMs < 0 || extraMemoryMb < 0 || youngShare < 0) {
      throw new IllegalArgumentException("The allowances of language '" + id + "' make no sense.");
    }
    extensions = List.copyOf(extensions);
    entry = entry == null ? Entry.FIRST_FILE : entry;
    outOfMemoryText = outOfMemoryText == null ? List.of() : List.copyOf(outOfMemoryText);
  }

  /** How the place to start is found. */
  public enum Entry {
    FIRST_FILE,
    JAVA_CLASS,
    KOTLIN_FILE
  }

  /** The compiler and its limits. */
  public record Compile(List<String> command, int cpuMs, int memoryMb, int pids) {
    public Compile {
      if (command.isEmpty() || cpuMs <= 0 || memoryMb <= 0 || pids < 0) {
        throw new IllegalArgumentException("compile needs command, cpuMs and memoryMb.");
      }
      pids = pids == 0 ? 64 : pids;
    }

    /** The same within other limits. */
    public Compile within(CompileLimits limits) {
      return new Compile(
          command,
          limits.seconds() == 0 ? cpuMs : limits.seconds() * 1000,
          limits.memoryMb() == 0 ? memoryMb : limits.memoryMb(),
          pids);
    }

    /** A compiler never idles: only a machine with too much to do comes near to this. */
    public long wallMs() {
      return 6L * cpuMs;
    }
  }

  /** How a compiled program is started. */
  public record Run(List<String> command, int pids) {
    public Run {
      if (command.isEmpty() || pids <= 0) {
        throw new IllegalArgumentException("run needs command and pids.");
      }
    }
  }

  /**
   * The same without a container.
   *
   * @param tools programs that must be there; of each list the first that is found stands in for
   *     the first name wherever a command starts with it
   * @param limitsItself whether the runtime holds its own memory limit, so that none is put on its
   *     address space
   */
  public record Local(
      List<List<String>> tools, List<String> compile, List<String> run, boolean limitsItself) {}

  /** The usual extension of its source files. */
  public String extension() {
    return extensions.getFirst();
  }

  /** Whether a compiler of it takes a file of that name. */
  public boolean isSource(String fileName) {
    return extensions.stream().anyMatch(one -> fileName.endsWith("." + one));
  }

  /** Where a file is found below {@code images}: in this language's folder or another's. */
  public String resource(String file) {
    return file.startsWith(OF_ANOTHER) ? file.substring(OF_ANOTHER.length()) : id + "/" + file;
  }

  /** Where a build file lies in the build: {@code ../npm/package.json} in a folder {@code npm}. */
  public static String inBuild(String buildFile) {
    return buildFile.startsWith(OF_ANOTHER) ? buildFile.substring(OF_ANOTHER.length()) : buildFile;
  }

  /** The name of a source that came without one. */
  public String fileName() {
    return (entry == Entry.JAVA_CLASS ? "Main." : "main.") + extension();
  }

  /** An extra language that nobody chose. */
  public LanguageInfo onDemand() {
    return info(
        null,
        State.ON_DEMAND,
        0,
        title
            + " is an extra language, which this server does not prepare by itself. Its organizer adds"
            + " it with --extra "
            + id
            + ".");
  }

  /** What contestants learn of the language in that state. */
  public LanguageInfo info(
      @Nullable String version, State state, double progress, @Nullable String message) {
    return new LanguageInfo(
        id, title, version, extension(), extensions, timeFactor, state, progress, message);
  }

  /** The limits of a run with what the runtime needs for itself added. */
  public RunLimits withAllowance(RunLimits limits) {
    return new RunLimits(
        limits.cpuMs() + startupMs,
        limits.wallMs() + startupMs,
        limits.memoryBytes() + ((youngMb(limits) + extraMemoryMb) << 20),
        limits.outputBytes());
  }

  /** What the placeholders of the limits stand for. */
  public Map<String, String> placeholders(RunLimits limits) {
    long megabytes = Math.max(1, limits.memoryBytes() >> 20);
    return Map.of(
        "memory_mb", Long.toString(megabytes),
        "stack_kb", Long.toString(megabytes << 10),
        "young_mb", Long.toString(youngMb(limits)),
        "heap_mb", Long.toString(megabytes + youngMb(limits) + RUNTIME_OBJECTS_MB));
  }

  private long youngMb(RunLimits limits) {
    double share = youngShare * (limits.memoryBytes() >> 20);
    return (long) Math.ceil(share);
  }

  /** Whether the last words of a program tell that it had no memory left. */
  public boolean saysOutOfMemory(byte[] stdout, byte[] stderr) {
    String words = end(stdout) + "\n" + end(stderr);
    return outOfMemoryText.stream().anyMatch(words::contains);
  }

  private static String end(byte[] bytes) {
    int from = Math.max(0, bytes.length - LAST_WORDS);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
  }

  /** The part of a version command's answer that names the version. */
  public static @Nullable String versionLine(String answer) {
    return answer
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse(null);
  }
}
