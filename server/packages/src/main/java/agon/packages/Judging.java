package agon.packages;

import agon.packages.driver.Drivers;
import agon.packages.driver.Stubs;
import agon.packages.signature.Signature;
import agon.protocol.Json;
import agon.sandbox.CompileLimits;
import agon.sandbox.RunLimits;
import agon.sandbox.SourceFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a problem is judged, beyond limits and comparison. Stored as JSON.
 *
 * @param scoring whether a submission gets points
 * @param interactive whether the validator talks with the submission
 * @param multiPass whether the validator may ask for another run
 * @param submitAnswer whether the answers themselves are handed in, not a program
 * @param processes what the tests of a function run in; null in what earlier versions stored
 * @param passes at most so many runs of one test
 * @param outputMb what a submission may write, in MiB; 0 = as much as usual
 * @param codeKb size of a submission, in KiB; 0 = as much as usual
 * @param validator null for the default one
 * @param groups null where the first rejected test decides
 * @param includes files that are added to each submission, by language; {@code default} for all
 * @param languages in which it may be solved; empty for all
 * @param shown what is shown of samples in place of their input and answer, by their name
 * @param own null where everything is as usual, as in what earlier versions stored
 */
public record Judging(
    boolean scoring,
    boolean interactive,
    boolean multiPass,
    boolean submitAnswer,
    Processes processes,
    int passes,
    int outputMb,
    int codeKb,
    @Nullable Validator validator,
    @Nullable TestGroup groups,
    Map<String, List<SourceFile>> includes,
    List<String> languages,
    Map<String, ShownSample> shown,
    @Nullable Own own) {
  /** A program that reads, computes and writes; nothing else. */
  public static final Judging PLAIN =
      new Judging(
          false,
          false,
          false,
          false,
          Processes.EACH,
          1,
          0,
          0,
          null,
          null,
          Map.of(),
          List.of(),
          Map.of(),
          null);

  public Judging {
    processes = processes == null ? Processes.EACH : processes;
    includes = Map.copyOf(includes);
    languages = List.copyOf(languages);
    shown = Map.copyOf(shown);
  }

  /** What the tests of a function run in. */
  public enum Processes {
    /** A process for each test. */
    EACH,
    /** One process that answers them in turn. */
    SHARED
  }

  /**
   * A program that says whether an output is right.
   *
   * @param files the first is the one with the entry point
   */
  public record Validator(
      String language, List<SourceFile> files, int seconds, int memoryMb, int outputMb) {
    public Validator {
      files = List.copyOf(files);
    }

    /** What one run of it may use. */
    public RunLimits limits() {
      long cpuMs = Math.max(1, seconds) * 1000L;
      return new RunLimits(cpuMs, 3 * cpuMs + 1_000, mebibytes(memoryMb), mebibytes(outputMb));
    }

    private static long mebibytes(int number) {
      return (long) Math.max(1, number) << 20;
    }
  }

  /**
   * What a package brings in place of what is usual.
   *
   * @param stubs what an untouched editor shows, by language
   * @param compiling limits of compiling; null for the usual ones
   */
  public record Own(Map<String, String> stubs, @Nullable CompileLimits compiling) {
    public static final Own NOTHING = new Own(Map.of(), null);

    public Own {
      stubs = Map.copyOf(stubs);
      compiling = CompileLimits.USUAL.equals(compiling) ? null : compiling;
    }
  }

  /** Why the problem cannot be solved in that language; empty when it can. */
  public Optional<String> languageFault(@Nullable Signature signature, String language) {
    if (!languages.isEmpty() && !languages.contains(language)) {
      return Optional.of("this problem is to be solved in " + String.join(" or ", languages) + ".");
    }
    return signature == null || Drivers.has(language)
        ? Optional.empty()
        : Optional.of(
            "this problem asks for a function, and only programs can be written in "
                + language
                + " here; choose another language.");
  }

  /** Under which limits submissions and the jury's programs are compiled. */
  public CompileLimits compiling() {
    return own == null || own.compiling == null ? CompileLimits.USUAL : own.compiling;
  }

  /** The same for programs that write the answers, where answers themselves are handed in. */
  public Judging forPrograms() {
    return new Judging(
        scoring,
        interactive,
        multiPass,
        false,
        processes,
        passes,
        outputMb,
        codeKb,
        validator,
        groups,
        includes,
        languages,
        shown,
        own);
  }

  /** The points of a perfect solution; null where there is no bound, or there are no points. */
  public @Nullable Double mostPoints() {
    if (!scoring || groups == null) {
      return null;
    }
    return groups.grading().max() != null
        ? groups.grading().max()
        : groups.groups().stream()
            .filter(group -> group.path().equals("secret"))
            .findFirst()
            .map(group -> group.grading().max())
            .orElse(null);
  }

  /** What an untouched editor shows in that language. */
  public String stub(@Nullable Signature signature, String language) {
    Map<String, String> stubs = own == null ? Map.of() : own.stubs;
    String near = language.equals("pypy") ? "python" : language;
    String stub = stubs.getOrDefault(language, stubs.get(near));
    if (stub != null) {
      return stub;
    }
    return interactive && signature == null
        ? Stubs.talk(language)
        : Stubs.stub(signature, language);
  }

  /** What a statement shows of a sample; null where it is the sample itself. */
  public record ShownSample(@Nullable String input, @Nullable String output) {}

  /** The files that come with every submission in that language. */
  public List<SourceFile> includesOf(String language) {
    return includes.getOrDefault(language, includes.getOrDefault("default", List.of()));
  }

  public String stored() {
    return new String(Json.bytes(this), StandardCharsets.UTF_8);
  }

  /** Reads what was stored; null stands for a plain problem. */
  public static Judging stored(@Nullable String json) {
    try {
      return json == null ? PLAIN : Json.mapper().readValue(json, Judging.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is stored of a problem cannot be read", e);
    }
  }
}
