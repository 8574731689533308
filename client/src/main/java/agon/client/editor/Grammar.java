package agon.client.editor;

import static agon.client.editor.Rules.attribute;
import static agon.client.editor.Rules.block;
import static agon.client.editor.Rules.character;
import static agon.client.editor.Rules.dashes;
import static agon.client.editor.Rules.directive;
import static agon.client.editor.Rules.doubledQuotes;
import static agon.client.editor.Rules.line;
import static agon.client.editor.Rules.macro;
import static agon.client.editor.Rules.named;
import static agon.client.editor.Rules.prefixed;
import static agon.client.editor.Rules.quoted;
import static agon.client.editor.Rules.quotedOverLines;
import static agon.client.editor.Rules.tripled;
import static agon.client.editor.Rules.twoWords;

import agon.client.editor.Lexer.Piece;
import agon.client.editor.Rules.Rule;
import java.util.List;
import java.util.Set;

/**
 * The pieces of each language with the style class of each. A text that is not closed ends with its
 * line, and a comment that is not closed with the source.
 */
final class Grammar {
  private static final String SCRIPT_WORDS =
      "async await break case catch class const continue debugger default delete do else"
          + " export extends false finally for from function get if import in instanceof let new"
          + " null of return set static super switch this throw true try typeof undefined var void"
          + " while with yield";

  static final Lexer PYTHON =
      new Lexer(
          List.of(
              comment(line("#")),
              string(prefixed("rRbBuUfF", tripled('"')).apart()),
              string(prefixed("rRbBuUfF", tripled('\'')).apart()),
              string(prefixed("rRbBuUfF", quoted('"')).apart()),
              string(prefixed("rRbBuUfF", quoted('\'')).apart()),
              string(tripled('"')),
              string(tripled('\'')),
              string(quoted('"')),
              string(quoted('\'')),
              meta(named("@", ".").first())),
          words(
              "and as assert async await break case class continue def del elif else except False"
                  + " finally for from global if import in is lambda match None nonlocal not or pass raise"
                  + " return self True try while with yield"),
          words("bool bytes dict float frozenset int list object set str tuple"),
          false,
          "");

  static final Lexer CPP =
      new Lexer(
          List.of(
              slashes(),
              stars(),
              string(quoted('"')),
              string(quoted('\'')),
              meta(directive().first())),
          words(
              "alignas auto break case catch class concept const consteval constexpr continue"
                  + " default delete do else enum explicit extern false for friend goto if inline mutable"
                  + " namespace new noexcept nullptr operator private protected public return sizeof"
                  + " static struct switch template this throw true try typedef typename union using"
                  + " virtual volatile while"),
          words(
              "bool char double float int long short signed size_t string unsigned void vector map"
                  + " set pair unordered_map unordered_set queue stack deque priority_queue array int64_t"
                  + " uint64_t int32_t uint32_t"),
          false,
          "");

  static final Lexer C =
      new Lexer(
          List.of(
              slashes(),
              stars(),
              string(quoted('"')),
              string(quoted('\'')),
              meta(directive().first())),
          words(
              "auto break case const continue default do else enum extern false for goto if inline"
                  + " NULL register restrict return sizeof static struct switch true typedef union"
                  + " volatile while"),
          words(
              "bool char double float int long short signed size_t unsigned void int64_t uint64_t"
                  + " int32_t uint32_t FILE"),
          false,
          "");

  static final Lexer JAVA =
      new Lexer(
          List.of(
              slashes(),
              stars(),
              string(tripled('"')),
              string(quoted('"')),
              string(quoted('\'')),
              meta(named("@", ""))),
          words(
              "abstract assert break case catch class continue default do else enum extends false"
                  + " final finally for if implements import instanceof interface native new null package"
                  + " permits private protected public record return sealed static super switch"
                  + " synchronized this throw throws transient true try var void volatile when while yield"),
          words("boolean byte char double float int long short"),
          true,
          "");

  static final Lexer JAVASCRIPT =
      new Lexer(
          List.of(
              slashes(),
              stars(),
              string(quoted('"')),
              string(quoted('\'')),
              string(quotedOverLines('`')),
              meta(named("@", ""))),
          words(SCRIPT_WORDS),
          words("Array BigInt Boolean Date Error Map Math Number Object Promise Set String"),
          false,
          "$");

  static final Lexer TYPESCRIPT =
      new Lexer(
          List.of(
              slashes(),
              stars(),
              string(quoted('"')),
              string(quoted('\'')),
              string(quotedOverLines('`')),
              meta(named("@", ""))),
          words(
              SCRIPT_WORDS
                  + " abstract as declare enum implements interface is keyof namespace private protected"
                  + " public readonly satisfies type"),
          words("any bigint boolean never number object string symbol unknown"),
          true,
          "$");

  static final Lexer GO =
      new Lexer(
          List.of(
              slashes(),
              stars(),
              string(quoted('"')),
              string(quoted('\'')),
              string(block("`", "`")),
              meta(twoWords("package").first())),
          words(
              "break case chan const continue default defer else fallthrough false for func go goto"
                  + " if import interface iota map nil package range return select struct switch true type"
                  + " var"),
          words(
              "any bool byte complex128 error float32 float64 int int16 int32 int64 int8 rune"
                  + " string uint uint16 uint32 uint64 uint8 uintptr"),
          false,
          "");

  static final Lexer RUST =
      new Lexer(
          List.of(
              slashes(),
              stars(),
              string(prefixed("rb", quotedOverLines('"')).apart()),
              string(quotedOverLines('"')),
              string(character()),
              meta(attribute()),
              meta(macro()),
              meta(named("'", ""))),
          words(
              "as async await break const continue crate dyn else enum extern false fn for if impl"
                  + " in let loop match mod move mut pub ref return self static struct super trait true"
                  + " type unsafe use where while"),
          words("bool char f32 f64 i128 i16 i32 i64 i8 isize str u128 u16 u32 u64 u8 usize"),
          true,
          "");

  static final Lexer KOTLIN =
      new Lexer(
          List.of(
              slashes(),
              stars(),
              string(tripled('"')),
              string(quoted('"')),
              string(quoted('\'')),
              meta(named("@", ":"))),
          words(
              "abstract as break by catch class companion const constructor continue data do else"
                  + " enum false final finally for fun if import in infix init inline interface internal"
                  + " is lateinit null object open operator out override package private protected public"
                  + " return sealed super suspend tailrec this throw true try typealias val var vararg"
                  + " when where while"),
          Set.of(),
          true,
          "");

  static final Lexer CSHARP =
      new Lexer(
          List.of(
              slashes(),
              stars(),
              string(prefixed("$@", doubledQuotes())),
              string(quoted('"')),
              string(quoted('\'')),
              meta(directive().first())),
          words(
              "abstract as base break case catch checked class const continue default delegate do"
                  + " else enum event explicit extern false finally fixed for foreach get goto if implicit"
                  + " in interface internal is lock namespace new null operator out override params"
                  + " private protected public readonly ref return sealed set sizeof static struct switch"
                  + " this throw true try typeof unchecked unsafe using var virtual volatile when where"
                  + " while yield"),
          words(
              "bool byte char decimal double dynamic float int long object sbyte short string uint"
                  + " ulong ushort void"),
          true,
          "");

  static final Lexer RUBY =
      new Lexer(
          List.of(
              comment(line("#")),
              comment(block("=begin", "=end").first()),
              string(quoted('"')),
              string(quoted('\'')),
              meta(named(":", "?!").apart()),
              meta(prefixed("@$", named("", "")))),
          words(
              "alias and begin break case class def defined do else elsif end ensure false for if"
                  + " in include lambda loop module next nil not or private proc raise redo require"
                  + " require_relative rescue retry return self super then true undef unless until when"
                  + " while yield"),
          Set.of(),
          true,
          "");

  static final Lexer HASKELL =
      new Lexer(
          List.of(
              meta(block("{-#", "#-}")),
              comment(block("{-", "-}")),
              comment(dashes()),
              string(quoted('"')),
              string(character())),
          words(
              "as case class data default deriving do else family forall foreign hiding if import"
                  + " in infix infixl infixr instance let mdo module newtype of qualified return then type"
                  + " where"),
          Set.of(),
          true,
          "'");

  private Grammar() {}

  private static Piece comment(Rule rule) {
    return new Piece("comment", rule);
  }

  private static Piece string(Rule rule) {
    return new Piece("string", rule);
  }

  private static Piece meta(Rule rule) {
    return new Piece("meta", rule);
  }

  private static Piece slashes() {
    return comment(line("//"));
  }

  private static Piece stars() {
    return comment(block("/*", "*/"));
  }

  private static Set<String> words(String spaced) {
    return Set.of(spaced.split(" ", -1));
  }
}
