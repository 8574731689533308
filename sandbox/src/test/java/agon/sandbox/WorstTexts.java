package agon.sandbox;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Texts of 64 KiB on which patterns and parsers are slowest: what they begin with, over and over,
 * and never the end that they wait for. To read them all takes minutes at most where the time grows
 * as the text does, and hours where it grows with its square.
 */
public final class WorstTexts {
  private static final int SIZE = 64 << 10;
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final List<String> UNITS =
      List.of(
          "\n",
          " ",
          "\t",
          "\r\n",
          "/",
          "/*",
          "*/",
          "/*//\n",
          "//",
          "(",
          "{",
          "[",
          "<",
          "\\",
          "\"",
          "'",
          "`",
          "```\n",
          "~~~a/b\n",
          "$",
          "$a ",
          "$$a$",
          "%",
          "% %\n",
          "#",
          "# ",
          "#\n",
          "&",
          "*a ",
          "**a __b__ ",
          "_",
          "- ",
          "> ",
          "1. ",
          "![",
          "[](",
          "![a](http://",
          "\\{",
          "\\(",
          "\\[",
          "{\\bf ",
          "\\textbf{",
          "\\begin{center}",
          "\\begin{itemize}\\item ",
          "\\item ",
          "\\end{",
          "\\footnote{",
          "\\'{",
          "\\&",
          "a\\\\",
          "package ",
          "package",
          "import ",
          "class ",
          "class Solution",
          "fun main",
          "@file:",
          "int operator ",
          "vector<",
          "list[",
          "def f(",
          "a(",
          "a,",
          "a=",
          "1",
          "1.",
          "-",
          "+1e",
          "a:1: error:\n",
          "a:1:",
          "a/",
          ".",
          "x.js:1\n",
          "File \"a\", line 1\n",
          "aError: ",
          "print ",
          "raw_input",
          "timelimit",
          "@EXPECTED_RESULTS@: ",
          "\"\"\"",
          "\\\"",
          "\"\\",
          "'\\",
          "\u00e9",
          "\ud83d\ude00");
  private static final List<String> BEGINNINGS =
      List.of("/*", "\"", "{", "[", "\\begin{tabular}{l}", "```\n", "def f(", "int f(", "#!", "$a");
  private static final List<String> RESTS = List.of(" ", "\n", "a ", "\\\\ & ", ">", "*", "$b ");

  private WorstTexts() {}

  /** All of them. */
  public static Stream<String> all() {
    Stream<String> begun =
        BEGINNINGS.stream().flatMap(first -> RESTS.stream().map(rest -> first + repeated(rest)));
    return Stream.concat(
        UNITS.stream().map(WorstTexts::repeated).flatMap(text -> Stream.of(text, text + "x")),
        begun);
  }

  private static String repeated(String unit) {
    return unit.repeat(SIZE / unit.length());
  }

  /** Gives each of them to a reader, which may refuse it with an exception of its own. */
  public static void read(Consumer<String> reader) {
    assertTimeoutPreemptively(
        PATIENCE,
        () ->
            all()
                .forEach(text -> {
                  try {
                    reader.accept(text);
                  } catch (IllegalArgumentException e) {
                    if (e.getMessage() == null || e.getMessage().isBlank()) {
                      throw new AssertionError("It was refused without a sentence.", e);
                    }
                  }
                }));
  }
}
