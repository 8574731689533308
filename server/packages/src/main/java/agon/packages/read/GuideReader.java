package agon.packages.read;

import agon.packages.Guide;
import agon.packages.files.Findings;
import agon.packages.files.PackageFiles;
import agon.packages.tex.TexStatement;
import agon.packages.text.Constants;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what helps with a problem: the hints in {@code hints.en.md}, each below a heading of its
 * own, and the editorial in {@code solution/}, where the format puts it.
 */
public final class GuideReader {
  public static final int MAX_HINTS = 10;
  private static final int MAX_BYTES = 1 << 20;
  private static final Pattern EDITORIAL =
      Pattern.compile("solution/solution(?:\\.([A-Za-z-]+))?\\.(md|tex|pdf)");
  private static final Pattern HINTS = Pattern.compile("hints(?:\\.([A-Za-z-]+))?\\.(md)");
  private static final Pattern HEADING = Pattern.compile("(?m)^## .*$");

  private final PackageFiles files;
  private final Findings findings;

  GuideReader(PackageFiles files, Findings findings) {
    this.files = files;
    this.findings = findings;
  }

  Guide read(Map<String, String> constants) {
    return new Guide(hints(constants), editorial(constants));
  }

  private List<String> hints(Map<String, String> constants) {
    String path = find(files.below("hints").keySet().stream().toList(), HINTS);
    if (path == null) {
      return List.of();
    }
    String text = text(path, constants);
    List<String> hints = new ArrayList<>();
    String[] parts = HEADING.split(text, -1);
    for (int i = 1; i < parts.length; i++) {
      hints.add(parts[i].strip());
    }
    if (!parts[0].isBlank() || hints.isEmpty() || hints.stream().anyMatch(String::isEmpty)) {
      findings.add(
          path, "Each hint stands below a heading of its own, a line that begins with ##.");
    } else if (hints.size() > MAX_HINTS) {
      findings.add(path, "A problem has at most " + MAX_HINTS + " hints.");
    }
    return hints;
  }

  private @Nullable String editorial(Map<String, String> constants) {
    String path = find(files.below("solution/").keySet().stream().toList(), EDITORIAL);
    if (path == null) {
      return null;
    }
    if (path.endsWith(".pdf")) {
      findings.note(path, null, "An editorial that is a PDF cannot be shown here.");
      return null;
    }
    String text = text(path, constants).strip();
    return text.isEmpty() ? null : text + "\n";
  }

  /** The one in English, if there is one, and in Markdown rather than TeX. */
  private static @Nullable String find(List<String> paths, Pattern name) {
    return paths.stream()
        .map(name::matcher)
        .filter(Matcher::matches)
        .min(
            Comparator.comparing((Matcher found) -> !StatementFile.isEnglish(found.group(1)))
                .thenComparingInt(found -> List.of("md", "tex", "pdf").indexOf(found.group(2)))
                .thenComparing(found -> Optional.ofNullable(found.group(1)).orElse("")))
        .map(Matcher::group)
        .orElse(null);
  }

  private String text(String path, Map<String, String> constants) {
    byte[] data = files.bytes(path);
    if (data != null && data.length > MAX_BYTES) {
      findings.add(path, "This text has more than 1 MiB.");
      return "";
    }
    String text = files.text(path, findings).orElse("").replace("\r\n", "\n");
    return path.endsWith(".tex")
        ? TexStatement.toMarkdown(text, constants)
        : Constants.fill(text, constants);
  }
}
