package agon.server.problem;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statement of a package: in English rather than not, in Markdown rather than TeX, which
 * is translated, and in either rather than as a PDF.
 */
final class StatementFile {
  private static final int MAX_BYTES = 1 << 20;
  private static final Pattern NAME =
      Pattern.compile("(?:problem_)?statement/problem(?:\\.([A-Za-z-]+))?\\.(md|tex|pdf)");
  private static final Pattern TEX_TITLE =
      Pattern.compile("(?m)^%% ?plainproblemname:\\s*(.+)$|\\\\problemname\\{([^{}]+)}");
  private static final Pattern SAMPLES = Pattern.compile("\\{\\{(nextsample|remainingsamples)}}");

  private final PackageFiles files;
  private final Findings findings;

  StatementFile(PackageFiles files, Findings findings) {
    this.files = files;
    this.findings = findings;
  }

  /** The text; constants are put in and the places of samples, shown apart, are taken out. */
  String read(Map<String, String> constants) {
    Optional<String> path = path();
    if (path.isEmpty()) {
      findings.add(
          "statement/", "There is no statement problem.en.md, problem.en.tex or problem.en.pdf.");
      return "";
    }
    if (path.get().endsWith(".pdf")) {
      return "The statement of this problem is a PDF: `" + path.get() + "`.\n";
    }
    byte[] data = files.bytes(path.get());
    if (data != null && data.length > MAX_BYTES) {
      findings.add(path.get(), "A statement has at most 1 MiB.");
      return "";
    }
    String text = files.text(path.get(), findings).orElse("").replace("\r\n", "\n");
    return path.get().endsWith(".md")
        ? Constants.fill(SAMPLES.matcher(text).replaceAll(""), constants).strip() + "\n"
        : TexStatement.toMarkdown(text, constants);
  }

  /** The title that a TeX statement gives; the legacy format allows it nowhere else. */
  Optional<String> texTitle() {
    return path()
        .filter(path -> path.endsWith(".tex"))
        .flatMap(path -> files.text(path, new Findings()))
        .map(TEX_TITLE::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .map(String::strip);
  }

  private Optional<String> path() {
    return Stream.of("statement/", "problem_statement/")
        .flatMap(folder -> files.below(folder).keySet().stream())
        .map(NAME::matcher)
        .filter(Matcher::matches)
        .min(
            Comparator.comparing((Matcher found) -> !isEnglish(found.group(1)))
                .thenComparing(found -> found.group(2).equals("pdf"))
                .thenComparing(found -> found.group(1) == null ? "" : found.group(1))
                .thenComparing(found -> found.group(2)))
        .map(Matcher::group);
  }

  static boolean isEnglish(@Nullable String language) {
    return language == null || language.equals("en") || language.startsWith("en-");
  }
}
