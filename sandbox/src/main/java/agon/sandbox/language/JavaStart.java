package agon.sandbox.language;

import agon.sandbox.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds how a Java source must be called and which class to start. Reads tokens, not grammar. */
final class JavaStart {
  static final String NO_MAIN =
      "There is no method main, so nothing can be started. Write public static void main(String[]"
          + " args) in one of the classes.";

  private static final String ENDING = ".java";
  private static final Set<String> KINDS = Set.of("class", "interface", "enum", "record");

  private record Type(String name, boolean isPublic, boolean hasMain) {}

  /**
   * A source.
   *
   * @param types those at the top
   * @param compact whether methods stand at the top, so that the file itself is a class
   */
  private record Unit(String packageName, List<Type> types, boolean compact) {}

  private JavaStart() {}

  /** The name that javac wants: that of the public type, else the one it has. */
  static String fileName(SourceFile source) {
    Unit unit = read(source.text());
    return unit.types().stream()
        .filter(type -> type.isPublic() && !unit.compact())
        .findFirst()
        .map(type -> type.name() + ENDING)
        .filter(SourceFile::isSourceName)
        .orElse(source.name());
  }

  /** The class with a main method, a public one first; without any, the one of the file's name. */
  static String mainClass(SourceFile source) {
    Unit unit = read(source.text());
    String stem =
        source.name().endsWith(ENDING)
            ? source.name().substring(0, source.name().length() - ENDING.length())
            : source.name();
    String name =
        unit.types().stream()
            .filter(type -> type.hasMain() && !unit.compact())
            .sorted((a, b) -> Boolean.compare(b.isPublic(), a.isPublic()))
            .findFirst()
            .map(Type::name)
            .orElse(stem);
    return unit.packageName().isEmpty() ? name : unit.packageName() + "." + name;
  }

  /** False when no method of that source can be the one to start with. */
  static boolean mayStart(SourceFile source) {
    String before = "";
    for (String word : JavaTokens.of(source.text())) {
      if (word.equals("(") && before.equals("main")) {
        return true;
      }
      before = word;
    }
    return false;
  }

  private static Unit read(String text) {
    StringBuilder packageName = new StringBuilder();
    List<Type> types = new ArrayList<>();
    int depth = 0;
    int round = 0;
    boolean inPackage = false;
    boolean isPublic = false;
    boolean compact = false;
    String before = "";
    String beforeThat = "";
    @Nullable Type open = null;
    for (String word : JavaTokens.of(text)) {
      boolean top = depth == 0 && round == 0;
      if (top && word.equals(";")) {
        inPackage = false;
        isPublic = false;
      } else if (inPackage) {
        packageName.append(word);
      } else if (top && word.equals("package")) {
        inPackage = true;
      } else if (round == 0 && word.equals("{")) {
        depth++;
      } else if (round == 0 && word.equals("}")) {
        depth--;
        if (depth == 0) {
          if (open != null) {
            types.add(open);
          }
          open = null;
          isPublic = false;
        }
      } else if (word.equals("(")) {
        boolean main = round == 0 && before.equals("main") && beforeThat.equals("void");
        compact |= main && depth == 0 && open == null;
        if (main && depth == 1 && open != null) {
          open = new Type(open.name(), open.isPublic(), true);
        }
        round++;
      } else if (word.equals(")")) {
        round--;
      } else if (top) {
        isPublic |= word.equals("public");
        if (open == null && KINDS.contains(before)) {
          open = new Type(word, isPublic, false);
        }
      }
      beforeThat = before;
      before = word;
    }
    return new Unit(packageName.toString(), types, compact);
  }
}
