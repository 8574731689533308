package agon.packages.tex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Prepares a LaTeX text in one pass: takes comments out and puts the text's own commands in, in
 * text and in math, but neither where signs stand for themselves, as in listings and links.
 */
final class TexSource {
  private static final List<String> LITERAL =
      List.of("verbatim", "Verbatim", "lstlisting", "minted", "alltt");
  private static final List<String> DEFINITIONS =
      List.of("newcommand", "renewcommand", "providecommand", "DeclareMathOperator", "def");

  private static final int DEEPEST = 20;
  private static final int MAX_LENGTH = 1 << 20;

  private record Macro(int arguments, @Nullable String usual, String body) {}

  private final Map<String, Macro> macros = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  /** What commands may still be put in: those that call each other must come to an end. */
  private int room = MAX_LENGTH / 4;

  /** Whether a definition has no end, so that looking for one again would take long. */
  private boolean torn;

  private final StringBuilder out = new StringBuilder();

  private TexSource() {}

  static String prepared(String tex) {
    TexSource source = new TexSource();
    source.read(tex);
    return source.out.toString();
  }

  private void read(String tex) {
    TexReader in = new TexReader(tex);
    while (in.more() && out.length() < MAX_LENGTH) {
      char c = in.peek();
      if (c == '%') {
        comment(in);
      } else if (c != '\\') {
        out.append(c);
        in.skip(1);
      } else {
        command(in);
      }
    }
  }

  /** To the end of its line; where nothing else is in the line, the line goes too. */
  private void comment(TexReader in) {
    int start = out.length();
    while (start > 0 && (out.charAt(start - 1) == ' ' || out.charAt(start - 1) == '\t')) {
      start--;
    }
    boolean alone = start == 0 || out.charAt(start - 1) == '\n';
    while (in.more() && in.peek() != '\n') {
      in.skip(1);
    }
    if (alone) {
      out.setLength(start);
      in.skip(in.more() ? 1 : 0);
    }
  }

  private void command(TexReader in) {
    int start = in.at();
    in.skip(1);
    String name = in.letters();
    if (name.isEmpty()) { // A sign, which may be a percent sign or a second backslash.
      in.skip(in.more() ? 1 : 0);
      out.append(in.since(start));
      return;
    }
    Macro macro = macros.get(name);
    if (macro != null && room > 0 && open.size() < DEEPEST && open.add(name)) {
      expand(macro, in);
      open.remove(name);
    } else if (DEFINITIONS.contains(name) && define(name, in)) {
      in.skipLine();
    } else {
      asItIs(name, in);
      out.append(in.since(start));
    }
  }

  /** Passes over what stands for itself. */
  private static void asItIs(String name, TexReader in) {
    switch (name) {
      case "verb", "lstinline" -> {
        in.skip(in.next('*') ? 1 : 0);
        in.optional();
        if (in.more()) {
          String mark = String.valueOf(in.peek());
          in.between(mark, mark.equals("{") ? "}" : mark);
        }
      }
      case "url", "href", "path" -> in.argument();
      case "begin" -> {
        int before = in.at();
        String environment = in.argument();
        if (LITERAL.contains(environment.replace("*", ""))) {
          in.upTo("\\end{" + environment + "}");
        } else {
          in.goTo(before);
        }
      }
      default -> {}
    }
  }

  private void expand(Macro macro, TexReader in) {
    List<String> arguments = new ArrayList<>();
    if (macro.usual != null) {
      String given = in.next('[') ? in.optional() : macro.usual;
      arguments.add(given);
    }
    while (arguments.size() < macro.arguments) {
      arguments.add(in.argument());
    }
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < macro.body.length() && filled.length() < room; i++) {
      char c = macro.body.charAt(i);
      int number = i + 1 < macro.body.length() ? macro.body.charAt(i + 1) - '1' : -1;
      if (c == '#' && number >= 0 && number < arguments.size()) {
        filled.append(arguments.get(number));
        i++;
      } else {
        filled.append(c);
      }
    }
    if (macro.arguments == 0 && in.next("{}")) {
      in.skip(2);
    } else if (macro.arguments == 0 && endsInName(filled)) {
      filled.append(' '); // So that no letter behind it becomes a part of the name.
    }
    room -= filled.length() + 1;
    read(filled.toString());
  }

  private static boolean endsInName(StringBuilder text) {
    int at = text.length();
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at > 0 && at < text.length() && text.charAt(at - 1) == '\\';
  }

  /** Remembers a command; false, and nothing is taken, where it is not one that can be put in. */
  private boolean define(String kind, TexReader in) {
    if (torn) {
      return false;
    }
    int before = in.at();
    in.skip(in.next('*') ? 1 : 0);
    in.skipBlanks();
    boolean braces = in.next('{');
    String name = braces ? in.argument().strip() : in.next('\\') ? in.word() : "";
    String count = kind.equals("def") ? "" : in.optional();
    String usual = !count.isEmpty() && in.next('[') ? in.optional() : null;
    if (kind.equals("def")) {
      while (in.next('#')) {
        in.skip(1);
        count = in.more() ? String.valueOf(in.peek()) : "";
        in.skip(1);
      }
    }
    boolean good = name.length() > 1 && name.charAt(0) == '\\' && in.next('{');
    boolean counted =
        count.isEmpty()
            || (count.length() == 1 && count.charAt(0) >= '0' && count.charAt(0) <= '9');
    if (!good || !counted || !name.substring(1).chars().allMatch(Character::isLetter)) {
      torn = !in.more();
      in.goTo(before);
      return false;
    }
    String body = in.argument();
    macros.put(
        name.substring(1),
        new Macro(
            count.isEmpty() ? 0 : count.charAt(0) - '0',
            usual,
            kind.startsWith("Declare") ? "\\operatorname{" + body + "}" : body));
    return true;
  }
}
