package agon.client.editor;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The pieces of a language as one pattern with a group for each style. A text that is not closed
 * ends with its line, and a comment that is not closed with the source.
 */
final class Grammar {
  /** Groups of every pattern, and the style classes of the same names. */
  static final List<String> STYLES =
      List.of("comment", "string", "meta", "number", "keyword", "type", "call");

  private static final String NUMBER =
      "\\b(?:0[xX][0-9a-fA-F_']+|0[bB][01_']+|\\d[\\d_']*(?:\\.\\d[\\d_]*)?(?:[eE][+-]?\\d+)?)[uUlLfFdDj]{0,3}\\b";
  private static final String LINE_STRING = "\"(?:[^\"\\\\\\n]|\\\\.)*+\"?";
  private static final String CHARACTER = "'(?:[^'\\\\\\n]|\\\\.)*+'?";
  private static final String C_COMMENT = "//[^\\n]*+|/\\*(?:[^*]|\\*(?!/))*+(?:\\*/)?";
  private static final String CALL = "\\b[A-Za-z_]\\w*(?=\\s?\\()";

  static final Pattern PYTHON =
      pattern(
          "#[^\\n]*+",
          "\\b[rRbBuUfF]{0,2}(?:\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+(?:\"\"\")?"
              + "|'''(?:[^'\\\\]|\\\\.|'(?!''))*+(?:''')?|"
              + LINE_STRING
              + "|"
              + CHARACTER
              + ")|\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+(?:\"\"\")?"
              + "|'''(?:[^'\\\\]|\\\\.|'(?!''))*+(?:''')?|"
              + LINE_STRING
              + "|"
              + CHARACTER,
          "(?m:^\\s*@[\\w.]+)",
          words(
              "and as assert async await break case class continue def del elif else except False"
                  + " finally for from global if import in is lambda match None nonlocal not or pass"
                  + " raise return self True try while with yield"),
          words("bool bytes dict float frozenset int list object set str tuple"));

  static final Pattern CPP =
      pattern(
          C_COMMENT,
          LINE_STRING + "|" + CHARACTER,
          "(?m:^\\s*#\\s*\\w+(?:[ \\t]*<[^>\\n]*>)?)",
          words(
              "alignas auto break case catch class concept const consteval constexpr continue"
                  + " default delete do else enum explicit extern false for friend goto if inline"
                  + " mutable namespace new noexcept nullptr operator private protected public"
                  + " return sizeof static struct switch template this throw true try typedef"
                  + " typename union using virtual volatile while"),
          words(
              "bool char double float int long short signed size_t string unsigned void vector map"
                  + " set pair unordered_map unordered_set queue stack deque priority_queue array"
                  + " int64_t uint64_t int32_t uint32_t"));

  static final Pattern JAVA =
      pattern(
          C_COMMENT,
          "\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+(?:\"\"\")?|" + LINE_STRING + "|" + CHARACTER,
          "@[A-Z]\\w*",
          words(
              "abstract assert break case catch class continue default do else enum extends false"
                  + " final finally for if implements import instanceof interface native new null"
                  + " package permits private protected public record return sealed static super"
                  + " switch synchronized this throw throws transient true try var void volatile"
                  + " when while yield"),
          words("boolean byte char double float int long short") + "|\\b[A-Z]\\w*+(?!\\s?\\()\\b");

  private Grammar() {}

  private static String words(String spaced) {
    return "\\b(?:" + spaced.replace(' ', '|') + ")\\b";
  }

  private static Pattern pattern(
      String comment, String string, String meta, String keyword, String type) {
    List<String> parts = List.of(comment, string, meta, NUMBER, keyword, type, CALL);
    return Pattern.compile(
        IntStream.range(0, parts.size())
            .mapToObj(i -> "(?<" + STYLES.get(i) + ">" + parts.get(i) + ")")
            .collect(Collectors.joining("|")));
  }
}
