package agon.sandbox.language;

import agon.sandbox.SourceFile;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;

/**
 * Finds the class to start: the one that Kotlin makes of a file's functions, {@code MainKt} of
 * {@code main.kt}, or the object or class whose static method is {@code main}.
 */
final class KotlinStart {
  static final String NO_MAIN =
      "There is no function main, so nothing can be started. Write fun main() outside of classes.";

  private static final Pattern ANY_MAIN = Pattern.compile("\\bmain`?\\s*\\(");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");
  private static final Pattern NAMED =
      Pattern.compile("@file\\s*:\\s*JvmName\\s*\\(\\s*\"(\\w+)\"\\s*\\)");
  private static final Pattern TOP_MAIN =
      Pattern.compile("(?m)^(?:suspend\\s+)?fun\\s+main\\s*\\(");
  private static final Pattern STATIC_MAIN = Pattern.compile("@JvmStatic\\s+fun\\s+main\\s*\\(");
  private static final Pattern ENDING = Pattern.compile("\\.kt$");
  private static final Pattern OTHER = Pattern.compile("\\W");
  private static final Pattern TYPE = Pattern.compile("\\b(?:class|object)\\s+(\\w+)");

  private KotlinStart() {}

  /** False when no function of that source can be the one to start with. */
  static boolean mayStart(SourceFile source) {
    return ANY_MAIN.matcher(source.text()).find();
  }

  static String mainClass(SourceFile source) {
    String name = name(source);
    Matcher inPackage = PACKAGE.matcher(source.text());
    return inPackage.find() ? inPackage.group(1) + "." + name : name;
  }

  private static String name(SourceFile source) {
    Matcher inType = STATIC_MAIN.matcher(source.text());
    if (!TOP_MAIN.matcher(source.text()).find() && inType.find()) {
      String type = null;
      for (Matcher found = TYPE.matcher(source.text().substring(0, inType.start()));
          found.find(); ) {
        type = found.group(1);
      }
      if (type != null) {
        return type;
      }
    }
    Matcher named = NAMED.matcher(source.text());
    String stem = OTHER.matcher(ENDING.matcher(source.name()).replaceFirst("")).replaceAll("_");
    return named.find()
        ? named.group(1)
        : stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1) + "Kt";
  }
}
