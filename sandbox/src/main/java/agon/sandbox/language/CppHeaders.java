package agon.sandbox.language;

import agon.sandbox.SourceFile;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the headers of the library before {@code #pragma GCC target}. GCC 14 cannot compile its own
 * containers after such a line, which many programs begin with.
 */
final class CppHeaders {
  private static final Pattern TARGET =
      Pattern.compile("(?m)^[ \\t]*#[ \\t]*pragma[ \\t]+GCC[ \\t]+target\\b");
  private static final Pattern DIRECTIVE =
      Pattern.compile("(?m)^[ \\t]*#[ \\t]*(?:(if)|include[ \\t]*(<[^>\\n]+>))");

  private CppHeaders() {}

  /** The same file where there is nothing to move; lines keep their numbers. */
  static SourceFile first(SourceFile source) {
    Matcher target = TARGET.matcher(source.text());
    if (!target.find()) {
      return source;
    }
    List<String> headers = new ArrayList<>();
    Matcher directive = DIRECTIVE.matcher(source.text());
    while (directive.find() && directive.group(1) == null) {
      if (directive.start() < target.start()) {
        return source; // The headers are there already.
      }
      headers.add("#include " + directive.group(2) + "\n");
    }
    return headers.isEmpty()
        ? source
        : new SourceFile(source.name(), String.join("", headers) + "#line 1\n" + source.text());
  }
}
