package agon.sandbox.language;

import agon.sandbox.SourceFile;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the class to start: the one that Kotlin makes of a file's functions, {@code MainKt} of
 * {@code main.kt}, or the object or class whose static method is {@code main}.
 */
final class KotlinStart {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");
  private static final Pattern NAMED =
      Pattern.compile("@file\\s*:\\s*JvmName\\s*\\(\\s*\"(\\w+)\"\\s*\\)");
  private static final Pattern TOP_MAIN =
      Pattern.compile("(?m)^(?:suspend\\s+)?fun\\s+main\\s*\\(");
  private static final Pattern STATIC_MAIN = Pattern.compile("@JvmStatic\\s+fun\\s+main\\s*\\(");
  private static final Pattern TYPE = Pattern.compile("\\b(?:class|object)\\s+(\\w+)");

  private KotlinStart() {}

  static String mainClass(SourceFile source) {
    String name = name(source);
    Matcher inPackage = PACKAGE.matcher(source.text());
    return inPackage.find() ? inPackage.group(1) + "." + name : name;
  }

  private static String name(SourceFile source) {
    Matcher inType = STATIC_MAIN.matcher(source.text());
    if (!TOP_MAIN.matcher(source.text()).find() && inType.find()) {
      Optional<String> type =
          TYPE.matcher(source.text().substring(0, inType.start()))
              .results()
              .reduce((earlier, later) -> later)
              .map(found -> found.group(1));
      if (type.isPresent()) {
        return type.get();
      }
    }
    Matcher named = NAMED.matcher(source.text());
    String stem = source.name().replaceFirst("\\.kt$", "").replaceAll("\\W", "_");
    return named.find()
        ? named.group(1)
        : stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1) + "Kt";
  }
}
