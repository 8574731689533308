package agon.packages.read;

import agon.packages.Statement;
import agon.packages.files.Content;
import agon.packages.files.Findings;
import agon.packages.files.PackageFiles;
import agon.packages.tex.TexStatement;
import agon.packages.text.Constants;
import agon.protocol.Problem;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements of a package, one for each language: in Markdown rather than TeX, which is
 * translated, and in either rather than as a PDF. English comes first, and text before PDF.
 */
final class StatementFile {
  private static final int MAX_BYTES = 1 << 20;
  private static final Pattern NAME =
      Pattern.compile("(?:problem_)?statement/problem(?:\\.([A-Za-z-]+))?\\.(md|tex|pdf)");

  private static final String NONE =
      "The statement of this problem is not here. Whoever gave you the problem has it.\n";

  /** Where packages made for DOMjudge have it. */
  static final String OUTSIDE = "problem.pdf";

  private static final Pattern TEX_TITLE =
      Pattern.compile(
          "(?m)^%% ?plainproblemname:\\s*(.+)$|\\\\problemname\\{((?:[^{}]|\\{[^{}]*})+)}");
  private static final Pattern SAMPLES = Pattern.compile("\\{\\{(nextsample|remainingsamples)}}");

  private final PackageFiles files;
  private final Findings findings;

  StatementFile(PackageFiles files, Findings findings) {
    this.files = files;
    this.findings = findings;
  }

  /**
   * All of them, the one for who asks for no language first; one that says so where there is none,
   * with a note. Constants are put in, and the places of samples, which are shown apart, are taken
   * out.
   */
  List<Statement> read(Metadata metadata) {
    List<Statement> statements = new ArrayList<>();
    paths()
        .forEach((language, path) -> {
          Optional<String> tex = metadata.legacy() ? texTitle(path) : Optional.empty();
          String title = metadata.title(language).or(() -> tex).orElseGet(() -> unnamed(metadata));
          boolean pdf = path.endsWith(".pdf");
          String text =
              pdf
                  ? "The statement of this problem is a PDF: `" + path + "`.\n"
                  : text(path, metadata.constants());
          statements.add(new Statement(language, title, text, pdf ? path : null));
        });
    if (statements.isEmpty()) {
      findings.note(
          "statement/",
          null,
          "There is no statement problem.en.md, problem.en.tex or problem.en.pdf; contestants read"
              + " that they get it elsewhere.");
      String title = metadata.title(Problem.USUAL_LANGUAGE).orElseGet(() -> unnamed(metadata));
      statements.add(new Statement(Problem.USUAL_LANGUAGE, title, NONE, null));
    }
    return statements;
  }

  /** The legacy format needs no name; then a problem is called as its folder is. */
  private String unnamed(Metadata metadata) {
    return metadata.legacy() ? files.name() : "";
  }

  private String text(String path, Map<String, String> constants) {
    Content content = files.content(path);
    if (content != null && content.size() > MAX_BYTES) {
      findings.add(path, "A statement has at most 1 MiB.");
      return "";
    }
    String text = files.text(path, findings).orElse("").replace("\r\n", "\n");
    return path.endsWith(".md")
        ? Constants.fill(SAMPLES.matcher(text).replaceAll(""), constants).strip() + "\n"
        : TexStatement.toMarkdown(text, constants);
  }

  /** The title that a TeX statement gives; the legacy format allows it nowhere else. */
  private Optional<String> texTitle(String path) {
    return Optional.of(path)
        .filter(one -> one.endsWith(".tex"))
        .flatMap(one -> files.text(one, new Findings()))
        .map(TEX_TITLE::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .map(TexStatement::title);
  }

  /** The best file of each language, best language first. */
  private Map<String, String> paths() {
    Map<String, String> best = new LinkedHashMap<>();
    Stream.of("statement/", "problem_statement/")
        .flatMap(folder -> files.below(folder).keySet().stream())
        .map(NAME::matcher)
        .filter(Matcher::matches)
        .sorted(
            Comparator.comparing((Matcher found) -> !isEnglish(found.group(1)))
                .thenComparing(found -> found.group(2).equals("pdf"))
                .thenComparing(found -> found.group(1) == null ? "" : found.group(1))
                .thenComparing(found -> found.group(2)))
        .forEach(found -> best.putIfAbsent(language(found.group(1)), found.group()));
    if (best.isEmpty() && files.has(OUTSIDE)) {
      best.put(Problem.USUAL_LANGUAGE, OUTSIDE);
    }
    return best;
  }

  private static String language(@Nullable String named) {
    return named == null ? Problem.USUAL_LANGUAGE : named;
  }

  static boolean isEnglish(@Nullable String language) {
    return language == null || language.equals("en") || language.startsWith("en-");
  }
}
