package agon.sandbox.language;

import agon.sandbox.SourceFile;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the class that Kotlin makes of a file's functions: {@code MainKt} of {@code main.kt}. */
final class KotlinStart {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");
  private static final Pattern NAMED =
      Pattern.compile("@file\\s*:\\s*JvmName\\s*\\(\\s*\"(\\w+)\"\\s*\\)");

  private KotlinStart() {}

  static String mainClass(SourceFile source) {
    Matcher named = NAMED.matcher(source.text());
    String stem = source.name().replaceFirst("\\.kt$", "").replaceAll("\\W", "_");
    String name =
        named.find()
            ? named.group(1)
            : stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1) + "Kt";
    Matcher inPackage = PACKAGE.matcher(source.text());
    return inPackage.find() ? inPackage.group(1) + "." + name : name;
  }
}
