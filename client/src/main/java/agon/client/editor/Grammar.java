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
      "\\b(?:0[xX][0-9a-fA-F_']+|0[bB][01_']+|\\d[\\d_']*(?:\\.\\d[\\d_]*)?(?:[eE][+-]?\\d+)?)(?:[iu](?:8|16|32|64|size)|f(?:32|64)|[uUlLfFdDjmMn]{0,3})\\b";
  private static final String LINE_STRING = "\"(?:[^\"\\\\\\n]|\\\\.)*+\"?";
  private static final String CHARACTER = "'(?:[^'\\\\\\n]|\\\\.)*+'?";
  private static final String C_COMMENT = "//[^\\n]*+|/\\*(?:[^*]|\\*(?!/))*+(?:\\*/)?";
  private static final String BLOCK_STRING = "\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+(?:\"\"\")?";
  private static final String INCLUDE = "(?m:^\\s*#\\s*\\w+(?:[ \\t]*<[^>\\n]*>)?)";
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
          INCLUDE,
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

  static final Pattern C =
      pattern(
          C_COMMENT,
          LINE_STRING + "|" + CHARACTER,
          INCLUDE,
          words(
              "auto break case const continue default do else enum extern false for goto if inline"
                  + " NULL register restrict return sizeof static struct switch true typedef union"
                  + " volatile while"),
          words(
              "bool char double float int long short signed size_t unsigned void int64_t uint64_t"
                  + " int32_t uint32_t FILE"));

  static final Pattern JAVA =
      pattern(
          C_COMMENT,
          BLOCK_STRING + "|" + LINE_STRING + "|" + CHARACTER,
          "@[A-Z]\\w*",
          words(
              "abstract assert break case catch class continue default do else enum extends false"
                  + " final finally for if implements import instanceof interface native new null"
                  + " package permits private protected public record return sealed static super"
                  + " switch synchronized this throw throws transient true try var void volatile"
                  + " when while yield"),
          words("boolean byte char double float int long short") + "|\\b[A-Z]\\w*+(?!\\s?\\()\\b");

  private static final String SCRIPT_WORDS =
      "async await break case catch class const continue debugger default delete do else export"
          + " extends false finally for from function get if import in instanceof let new null of"
          + " return set static super switch this throw true try typeof undefined var void while"
          + " with yield";
  private static final String TEMPLATE_STRING =
      LINE_STRING + "|" + CHARACTER + "|`(?:[^`\\\\]|\\\\.)*+`?";

  static final Pattern JAVASCRIPT =
      pattern(
          C_COMMENT,
          TEMPLATE_STRING,
          "@[A-Za-z]\\w*",
          words(SCRIPT_WORDS),
          words("Array BigInt Boolean Date Error Map Math Number Object Promise Set String"));

  static final Pattern TYPESCRIPT =
      pattern(
          C_COMMENT,
          TEMPLATE_STRING,
          "@[A-Za-z]\\w*",
          words(
              SCRIPT_WORDS
                  + " abstract as declare enum implements interface is keyof namespace private"
                  + " protected public readonly satisfies type"),
          words("any bigint boolean never number object string symbol unknown")
              + "|\\b[A-Z]\\w*+(?!\\s?\\()\\b");

  static final Pattern GO =
      pattern(
          C_COMMENT,
          LINE_STRING + "|" + CHARACTER + "|`[^`]*+`?",
          "(?m:^\\s*package\\s+\\w+)",
          words(
              "break case chan const continue default defer else fallthrough false for func go goto"
                  + " if import interface iota map nil package range return select struct switch"
                  + " true type var"),
          words(
              "any bool byte complex128 error float32 float64 int int16 int32 int64 int8 rune"
                  + " string uint uint16 uint32 uint64 uint8 uintptr"));

  /** A quote before a name is a lifetime, unless another closes a character after one letter. */
  static final Pattern RUST =
      pattern(
          C_COMMENT,
          "\\b[rb]{1,2}\"(?:[^\"\\\\]|\\\\.)*+\"?|\"(?:[^\"\\\\]|\\\\.)*+\"?|'(?:[^'\\\\\\n]|\\\\[^\\n]{1,8}?)'",
          "#!?\\[[^\\]\\n]*+\\]?|\\b[a-z_]+!|'[a-z_]+\\b",
          words(
              "as async await break const continue crate dyn else enum extern false fn for if impl"
                  + " in let loop match mod move mut pub ref return self static struct super trait"
                  + " true type unsafe use where while"),
          words("bool char f32 f64 i128 i16 i32 i64 i8 isize str u128 u16 u32 u64 u8 usize")
              + "|\\b[A-Z]\\w*+(?!\\s?\\()\\b");

  static final Pattern KOTLIN =
      pattern(
          C_COMMENT,
          BLOCK_STRING + "|" + LINE_STRING + "|" + CHARACTER,
          "@[A-Za-z]\\w*(?::\\w+)?",
          words(
              "abstract as break by catch class companion const constructor continue data do else"
                  + " enum false final finally for fun if import in infix init inline interface"
                  + " internal is lateinit null object open operator out override package private"
                  + " protected public return sealed super suspend tailrec this throw true try"
                  + " typealias val var vararg when where while"),
          "\\b[A-Z]\\w*+(?!\\s?\\()\\b");

  static final Pattern CSHARP =
      pattern(
          C_COMMENT,
          "[$@]{1,2}\"(?:[^\"]|\"\")*+\"?|" + LINE_STRING + "|" + CHARACTER,
          "(?m:^\\s*#\\s*\\w+)",
          words(
              "abstract as base break case catch checked class const continue default delegate do"
                  + " else enum event explicit extern false finally fixed for foreach get goto if"
                  + " implicit in interface internal is lock namespace new null operator out"
                  + " override params private protected public readonly ref return sealed set"
                  + " sizeof static struct switch this throw true try typeof unchecked unsafe"
                  + " using var virtual volatile when where while yield"),
          words(
                  "bool byte char decimal double dynamic float int long object sbyte short string"
                      + " uint ulong ushort void")
              + "|\\b[A-Z]\\w*+(?!\\s?\\()\\b");

  static final Pattern RUBY =
      pattern(
          "#[^\\n]*+|(?m:^=begin\\b)(?:[^=]|=(?!end\\b))*+(?:=end)?",
          LINE_STRING + "|" + CHARACTER,
          "(?<![:\\w]):[A-Za-z_]\\w*[?!]?|[@$]{1,2}[A-Za-z_]\\w*",
          words(
              "alias and begin break case class def defined do else elsif end ensure false for if"
                  + " in include lambda loop module next nil not or private proc raise redo require"
                  + " require_relative rescue retry return self super then true undef unless until"
                  + " when while yield"),
          "\\b[A-Z]\\w*+(?!\\s?\\()\\b");

  /** A quote after a letter is a part of the name. */
  static final Pattern HASKELL =
      pattern(
          "(?<![!#$%&*+./<=>?@\\\\^|~:-])--++(?![!#$%&*+./<=>?@\\\\^|~:])[^\\n]*+|\\{-(?!#)(?:[^-]|-(?!\\}))*+(?:-\\})?",
          LINE_STRING + "|(?<![\\w'])'(?:[^'\\\\\\n]|\\\\[^\\n]{1,8}?)'",
          "\\{-#(?:[^#]|#(?!-\\}))*+(?:#-\\})?",
          words(
              "as case class data default deriving do else family forall foreign hiding if import"
                  + " in infix infixl infixr instance let mdo module newtype of qualified return"
                  + " then type where"),
          "\\b[A-Z][\\w']*+");

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
