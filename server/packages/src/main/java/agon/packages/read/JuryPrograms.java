package agon.packages.read;

import agon.packages.Judging;
import agon.packages.ProgramFiles;
import agon.sandbox.language.Scripts;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the files of a validator together to a program, with the limits that it runs under. */
final class JuryPrograms {
  private static final int MAX_BYTES = 1 << 20;
  private static final int USUAL_SECONDS = 60;
  private static final int USUAL_MEMORY_MB = 1024;
  private static final int USUAL_OUTPUT_MB = 8;

  private final Metadata metadata;

  JuryPrograms(Metadata metadata) {
    this.metadata = metadata;
  }

  /** Why these files, by their paths, are no program; null when they are one. */
  static @Nullable String fault(Map<String, String> texts) {
    if (texts.values().stream().mapToInt(String::length).sum() > MAX_BYTES) {
      return "A validator has at most 1 MiB of source.";
    }
    return isScripted(texts) || ProgramFiles.of(texts, null).language() != null
        ? null
        : "No file here tells by its ending in which one language the validator is written.";
  }

  /** Whether there is a source or a script among files of those names. */
  static boolean mayBe(Set<String> paths) {
    return paths.stream()
        .anyMatch(path ->
            ProgramFiles.isSource(path)
                || Scripts.isOne(path.substring(path.lastIndexOf('/') + 1)));
  }

  private static boolean isScripted(Map<String, String> texts) {
    return texts.keySet().stream()
        .anyMatch(path -> Scripts.isOne(path.substring(path.lastIndexOf('/') + 1)));
  }

  /** The program of files that have no fault. */
  Judging.Validator program(Map<String, String> texts) {
    ProgramFiles program =
        isScripted(texts) ? ProgramFiles.scripted(texts) : ProgramFiles.of(texts, null);
    String language = program.language();
    if (language == null) {
      throw new IllegalArgumentException("These files are no program.");
    }
    return new Judging.Validator(
        language,
        program.files(),
        metadata.limit("validation_time", USUAL_SECONDS),
        metadata.limit("validation_memory", USUAL_MEMORY_MB),
        metadata.limit("validation_output", USUAL_OUTPUT_MB));
  }
}
