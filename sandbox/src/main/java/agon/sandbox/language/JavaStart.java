package agon.sandbox.language;

import agon.sandbox.SourceFile;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds how a Java source must be called and which class to start. Reads tokens, not grammar. */
final class JavaStart {
  private static final String ENDING = ".java";
  private static final Pattern NOISE =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?(?:\\*/|\\z)|\"\"\".*?(?:\"\"\"|\\z)"
              + "|\"(?:\\\\.|[^\"\\\\\\n])*\"?|'(?:\\\\.|[^'\\\\\\n])*'?",
          Pattern.DOTALL);
  private static final Pattern TOKEN =
      Pattern.compile("[{}();]|\\bpackage\\s+([\\w.]+)|[\\p{L}_$][\\p{L}\\p{N}_$]*");

  private static final Set<String> KINDS = Set.of("class", "interface", "enum", "record");

  private record Type(String name, boolean isPublic, boolean hasMain) {}

  private record Unit(String packageName, List<Type> types) {}

  private JavaStart() {}

  /** The name that javac wants: that of the public type, else the one it has. */
  static String fileName(SourceFile source) {
    return read(source.text()).types().stream()
        .filter(Type::isPublic)
        .findFirst()
        .map(type -> type.name() + ENDING)
        .filter(name -> name.chars().allMatch(c -> c < 128 && c != '$'))
        .orElse(source.name());
  }

  /** The class with a main method, a public one first; without any, the one of the file's name. */
  static String mainClass(SourceFile source) {
    Unit unit = read(source.text());
    String stem = withoutEnding(source.name());
    String name =
        unit.types().stream()
            .filter(Type::hasMain)
            .sorted((a, b) -> Boolean.compare(b.isPublic(), a.isPublic()))
            .findFirst()
            .map(Type::name)
            .orElse(stem);
    return unit.packageName().isEmpty() ? name : unit.packageName() + "." + name;
  }

  private static String withoutEnding(String name) {
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  private static Unit read(String text) {
    Matcher token = TOKEN.matcher(NOISE.matcher(text).replaceAll(" \"\" "));
    String packageName = "";
    List<Type> types = new ArrayList<>();
    int depth = 0;
    int round = 0;
    boolean isPublic = false;
    String before = "";
    String beforeThat = "";
    @Nullable Type open = null;
    while (token.find()) {
      String word = token.group();
      if (token.group(1) != null && depth == 0) {
        packageName = token.group(1);
      }
      switch (word) {
        case "{" -> depth++;
        case "}" -> {
          depth--;
          if (depth == 0 && open != null) {
            types.add(open);
            open = null;
          }
        }
        case "(" -> {
          round++;
          if (depth == 1 && open != null && before.equals("main") && beforeThat.equals("void")) {
            open = new Type(open.name(), open.isPublic(), true);
          }
        }
        case ")" -> round--;
        case ";" -> isPublic = false;
        default -> {
          if (depth == 0 && round == 0) {
            isPublic |= word.equals("public");
            if (open == null && KINDS.contains(before)) {
              open = new Type(word, isPublic, false);
              isPublic = false;
            }
          }
        }
      }
      beforeThat = before;
      before = word;
    }
    return new Unit(packageName, types);
  }
}
