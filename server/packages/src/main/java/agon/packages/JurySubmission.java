package agon.packages;

import agon.packages.driver.Drivers;
import agon.protocol.Verdict;
import agon.sandbox.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A solution that came with the package, right or wrong on purpose.
 *
 * @param path in the package, for people
 * @param language its id, null when the endings are of none that we know
 * @param files as they stand in the package, that with the entry point first
 * @param expected the verdicts that are all right; empty when the package does not say
 * @param rules what it must do in more detail
 * @param hindrance why it cannot be judged here; null when it can
 */
public record JurySubmission(
    String path,
    @Nullable String language,
    List<SourceFile> files,
    Set<Verdict> expected,
    List<JuryRule> rules,
    @Nullable String hindrance) {
  public JurySubmission {
    files = List.copyOf(files);
    expected = Set.copyOf(expected);
    rules = List.copyOf(rules);
  }

  /** One of a single text. */
  public JurySubmission(
      String path, @Nullable String language, String source, Set<Verdict> expected) {
    this(
        path,
        language,
        List.of(new SourceFile("solution.txt", source)),
        expected,
        List.of(),
        language == null ? "Its language is not known." : null);
  }

  /** A program in a file, whose ending tells its language. */
  public static JurySubmission ofFile(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    ProgramFiles program = ProgramFiles.of(Map.of(name, Files.readString(file)), null);
    return new JurySubmission(
        name,
        program.language(),
        program.files(),
        Set.of(),
        List.of(),
        program.language() == null ? "Its language is not known by its ending." : null);
  }

  /** The text of the file with the entry point. */
  public String source() {
    return files.isEmpty() ? "" : files.getFirst().text();
  }

  /**
   * What a contest with these files as a submission compiles: a single file stands under the name
   * that its language wants.
   */
  public List<SourceFile> program() {
    return files.size() == 1 && language != null
        ? Drivers.sources(null, language, source())
        : files;
  }
}
