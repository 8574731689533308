package agon.client.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.client.editor.Typing.Place;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** In the texts {@code |} is the caret and {@code ^} the other end of what is selected. */
class TypingTest {
  private static final Syntax PYTHON = Syntax.of("python");
  private static final Syntax CPP = Syntax.of("cpp");

  private static Place place(String marked) {
    String text = marked.replace("|", "").replace("^", "");
    int caret = marked.replace("^", "").indexOf('|');
    int anchor = marked.replace("|", "").indexOf('^');
    return new Place(text, anchor < 0 ? caret : anchor, caret);
  }

  private static String after(String marked, Function<Place, Optional<Edit>> key) {
    Place place = place(marked);
    return key.apply(place)
        .map(edit -> {
          StringBuilder text = new StringBuilder(place.text());
          text.replace(edit.start(), edit.end(), edit.text());
          if (edit.anchor() == edit.caret()) {
            return text.insert(edit.caret(), '|').toString();
          }
          return edit.anchor() < edit.caret()
              ? text.insert(edit.caret(), '|').insert(edit.anchor(), '^').toString()
              : text.insert(edit.anchor(), '^').insert(edit.caret(), '|').toString();
        })
        .orElse("the key itself");
  }

  private static String enter(String marked, Syntax syntax) {
    return after(marked, place -> Optional.of(Typing.enter(place, syntax)));
  }

  private static String type(String marked, char c) {
    return after(marked, place -> Typing.typed(place, c));
  }

  @Test
  void enterKeepsTheIndentation() {
    assertEquals("    a = 1\n    |", enter("    a = 1|", PYTHON));
  }

  @Test
  void enterGoesDeeperAfterAnOpener() {
    assertEquals("def f():\n    |", enter("def f():|", PYTHON));
    assertEquals("if x:  # why\n    |", enter("if x:  # why|", PYTHON));
    assertEquals("int f() {\n    |", enter("int f() {|", CPP));
    Syntax ruby = Syntax.of("ruby");
    assertEquals("def f(x)\n    |", enter("def f(x)|", ruby));
    assertEquals("    3.times do\n        |", enter("    3.times do|", ruby));
    assertEquals("    return 1\n|", enter("    return 1|", ruby));
    assertEquals("if x then 1 end\n|", enter("if x then 1 end|", ruby));
    Syntax haskell = Syntax.of("haskell");
    assertEquals("main = do -- why\n    |", enter("main = do -- why|", haskell));
    assertEquals("    x == y\n    |", enter("    x == y|", haskell));
  }

  @Test
  void enterBetweenBracketsPutsTheSecondOnALineOfItsOwn() {
    assertEquals("int f() {\n    |\n}", enter("int f() {|}", CPP));
  }

  @Test
  void enterLeavesABlockAfterReturn() {
    assertEquals("def f():\n    return 1\n|", enter("def f():\n    return 1|", PYTHON));
    assertEquals("    returned = 1\n    |", enter("    returned = 1|", PYTHON));
  }

  @Test
  void anOpeningBracketBringsItsPartner() {
    assertEquals("f(|)", type("f|", '('));
    assertEquals("the key itself", type("|name", '('));
  }

  @Test
  void aClosingBracketStepsOverItsLike() {
    assertEquals("f()|", type("f(|)", ')'));
  }

  @Test
  void anApostropheInAWordStaysAlone() {
    assertEquals("the key itself", type("don|", '\''));
    assertEquals("x = '|'", type("x = |", '\''));
  }

  @Test
  void aBracketGoesAroundWhatIsSelected() {
    assertEquals("(^a + b|)", type("^a + b|", '('));
  }

  @Test
  void aBraceOnItsOwnGoesBackAStep() {
    assertEquals("{\n}|", type("{\n    |", '}'));
  }

  @Test
  void backspaceTakesAStepOfIndentation() {
    assertEquals("    |x", after("        |x", Typing::backspace));
    assertEquals("    |x", after("      |x", Typing::backspace));
    assertEquals("the key itself", after("    x|", Typing::backspace));
  }

  @Test
  void backspaceTakesAnEmptyPair() {
    assertEquals("f|", after("f(|)", Typing::backspace));
  }

  @Test
  void tabGoesToTheNextStepOrMovesTheSelectedLines() {
    assertEquals("ab  |", after("ab|", place -> Optional.of(Lines.indent(place))));
    assertEquals("^    a\n\n    b|", after("^a\n\nb|", place -> Optional.of(Lines.indent(place))));
  }

  @Test
  void shiftTabMovesLinesBackAndNotBeyondTheMargin() {
    assertEquals("^a\nb|", after("^    a\n  b|", place -> Optional.of(Lines.outdent(place))));
    assertEquals("a|", after("    a|", place -> Optional.of(Lines.outdent(place))));
  }

  @Test
  void aSelectionThatEndsAtTheMarginLeavesThatLineAlone() {
    assertEquals("^    a|\nb", after("^a\n|b", place -> Optional.of(Lines.indent(place))));
  }

  @Test
  void commentsComeAndGoAtTheLeastIndentation() {
    Function<Place, Optional<Edit>> toggle =
        place -> Optional.of(Lines.toggleComment(place, PYTHON.comment()));
    assertEquals("^    # a\n    #     b|", after("    ^a\n        b|", toggle));
    assertEquals("^    a\n        b|", after("    ^# a\n    #     b|", toggle));
  }

  @Test
  void bracketsFindTheirPartnersThroughOthers() {
    assertEquals(Optional.of(new Brackets.Pair(1, 8)), Brackets.at("f(a[(0)])", 2));
    assertEquals(Optional.of(new Brackets.Pair(8, 1)), Brackets.at("f(a[(0)])", 9));
    assertEquals(Optional.empty(), Brackets.at("f(a", 2));
  }
}
