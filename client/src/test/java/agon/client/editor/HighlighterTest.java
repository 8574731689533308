package agon.client.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.editor.Highlighter.Token;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.junit.jupiter.api.Test;

class HighlighterTest {
  private static final List<String> LANGUAGES =
      List.of(
          "python pypy cpp c java javascript typescript go rust kotlin csharp ruby haskell"
              .split(" ", -1));

  private static String styled(String language, String text) {
    StringBuilder words = new StringBuilder();
    for (Token token : Syntax.of(language).highlighter().tokens(text)) {
      words.append(token.style()).append(':').append(text, token.start(), token.end()).append(' ');
    }
    return words.toString().strip();
  }

  @Test
  void pythonIsColoured() {
    assertEquals(
        "keyword:def call:f type:int keyword:return number:0x1F comment:# it's \"so\"",
        styled("python", "def f(x: int): return 0x1F # it's \"so\""));
    assertEquals("string:f\"a#b\" keyword:for", styled("python", "f\"a#b\" for"));
  }

  @Test
  void cppIsColoured() {
    assertEquals(
        "meta:#include <vector> type:int call:main keyword:return number:1'000",
        styled("cpp", "#include <vector>\nint main() { return 1'000; }"));
  }

  @Test
  void javaIsColoured() {
    assertEquals(
        "meta:@Override keyword:public type:List string:'\\'' comment:/* int */",
        styled("java", "@Override public List a = '\\''; /* int */"));
  }

  @Test
  void everyLanguageOfTheServerIsColoured() {
    for (String language : LANGUAGES) {
      assertTrue(styled(language, "return \"text\"").startsWith("keyword:return"), language);
      assertTrue(styled(language, "\"text\"").startsWith("string:\"text\""), language);
      Syntax syntax = Syntax.of(language);
      String comment = syntax.comment() + " return";
      assertEquals("comment:" + comment, styled(language, comment));
    }
  }

  @Test
  void whatIsPeculiarToALanguageIsColoured() {
    assertEquals(
        "keyword:fn call:f meta:'a type:str string:'x' number:1u8 meta:vec!",
        styled("rust", "fn f(&'a str) 'x' 1u8 vec![]"));
    assertEquals("string:`a\nb` keyword:let", styled("javascript", "`a\nb` let"));
    assertEquals("string:`a\nb` keyword:func", styled("go", "`a\nb` func"));
    assertEquals("keyword:def call:f meta::a meta:@b", styled("ruby", "def f(x) :a @b"));
    assertEquals("string:@\"c:\\\" keyword:foreach", styled("csharp", "@\"c:\\\" foreach"));
    assertEquals("keyword:val string:\"\"\"a\nb\"\"\"", styled("kotlin", "val \"\"\"a\nb\"\"\""));
    assertEquals("type:number number:1n", styled("typescript", "x: number = 1n"));
    assertEquals(
        "meta:{-# LANGUAGE CPP #-} keyword:where type:Map string:'x' comment:{- a\n- -}",
        styled("haskell", "{-# LANGUAGE CPP #-} where foldl' Map. 'x' |--> {- a\n- -}"));
    assertEquals("meta:#include <stdio.h> type:int", styled("c", "#include <stdio.h>\nint"));
  }

  @Test
  void aTextOnSeveralLinesIsColouredOnEachOfThem() {
    String text = "x = \"\"\"a\n\nb\"\"\"\ny";
    List<StyleSpans<Collection<String>>> lines =
        Highlighting.lines(text, Syntax.of("python").highlighter().tokens(text));
    assertEquals(4, lines.size());
    assertEquals(List.of("string"), lines.get(0).getStyleSpan(1).getStyle());
    assertEquals(8, lines.get(0).length());
    assertEquals(0, lines.get(1).length());
    assertEquals(List.of("string"), lines.get(2).getStyleSpan(0).getStyle());
    assertEquals(List.of(), lines.get(3).getStyleSpan(0).getStyle());
  }

  @Test
  void anUnclosedCommentGoesToTheEnd() {
    assertEquals("comment:/* a\nb", styled("java", "/* a\nb"));
  }

  @Test
  void aLongSourceIsReadWithoutTrouble() {
    String text = "    total = total + values[i] * 2  # add\n".repeat(5_000);
    assertTrue(Syntax.of("python").highlighter().tokens(text).size() >= 10_000);
    String open = "\"\"\"" + "x\"\n".repeat(20_000);
    assertEquals(1, Syntax.of("python").highlighter().tokens(open).size());
  }

  /** A time that grows with the square of the text would be hours. */
  @Test
  void aQuarterOfAMebibyteOfTheWorstIsReadInTimeByEveryLanguage() {
    List<String> worst =
        List.of(
            "\n",
            " ",
            "/*",
            "*",
            "\"",
            "'",
            "`",
            "#",
            "#[",
            "# <",
            "@a.",
            "-",
            "->",
            "{-",
            "{-#",
            "=begin\n",
            "\\",
            "\\\"",
            "\"\"\"",
            "'''",
            "rb'",
            "a",
            "a_!",
            "A (",
            "1'",
            "1_",
            "1e+",
            ":a",
            "$@\"",
            "package ",
            "\n\t #",
            "\ud800");
    for (String language : LANGUAGES) {
      Highlighter highlighter = Syntax.of(language).highlighter();
      for (String piece : worst) {
        String text = "x" + piece.repeat((1 << 18) / piece.length()) + "\n!";
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> highlighter.tokens(text), language + " " + piece);
      }
    }
  }

  @Test
  void whatStandsFarToTheRightStaysPlain() {
    String text = "f(1,2);".repeat(600);
    List<StyleSpans<Collection<String>>> lines =
        Highlighting.lines(text, Syntax.of("cpp").highlighter().tokens(text));
    assertEquals(text.length(), lines.getFirst().length());
    assertTrue(lines.getFirst().getSpanCount() <= 2 * Highlighting.PIECES + 1);
  }
}
