package agon.client.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.junit.jupiter.api.Test;

class StatementTest {
  private static List<String> formulas(String markdown) {
    List<String> found = new ArrayList<>();
    Markdown.parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(CustomNode node) {
                if (node instanceof Formula formula) {
                  found.add(formula.source());
                }
                visitChildren(node);
              }
            });
    return found;
  }

  @Test
  void underscoresInAFormulaAreNotEmphasis() {
    assertEquals(List.of("$a_i * b_i$", "$c_j$"), formulas("Let $a_i * b_i$ and $c_j$ be."));
  }

  @Test
  void moneyStaysText() {
    assertEquals(List.of(), formulas("It costs $5 and then $10."));
    assertEquals(List.of(), formulas("A single $ sign, and \\$x\\$."));
  }

  @Test
  void aDisplayFormulaMayHaveSeveralLines() {
    assertEquals(List.of("$$x\n= y$$"), formulas("So\n\n$$\nx\n= y\n$$\n"));
  }

  @Test
  void formulasInTablesAreFormulas() {
    assertEquals(List.of("$10^5$"), formulas("| n |\n|---|\n| $10^5$ |\n"));
  }

  @Test
  void dollarsInCodeAreCode() {
    assertEquals(List.of(), formulas("Use `$x$`.\n\n```\n$y$\n```\n"));
  }

  @Test
  void aFormulaIsPaintedInProportionToTheScreen() {
    FormulaPainter painter = new FormulaPainter();
    Formula formula = new Formula("\\frac{n}{2} \\le \\alpha^{10}", false);
    Mask once = painter.mask(formula, 13, 1).orElseThrow();
    Mask twice = painter.mask(formula, 13, 2).orElseThrow();
    assertEquals(2.0, twice.height() / (double) once.height(), 0.25);
    assertTrue(once.baseline() > 0 && once.baseline() < once.height());
    int ink = 0;
    for (byte alpha : once.alpha()) {
      ink += alpha == 0 ? 0 : 1;
    }
    assertTrue(ink > 20, "only " + ink + " pixels are painted");
  }

  @Test
  void aFormulaThatIsNotUnderstoodHasNoPicture() {
    FormulaPainter painter = new FormulaPainter();
    assertFalse(painter.mask(new Formula("\\nosuchcommand{", false), 13, 1).isPresent());
  }

  @Test
  void casesKeepTheGapBetweenValueAndCondition() {
    for (String kind : List.of("cases", "dcases", "rcases")) {
      String tex = "\\begin{%1$s} mmmm & mm \\\\ mmmm & mm \\end{%1$s}".formatted(kind);
      Mask mask = new FormulaPainter().mask(new Formula(tex, true), 20, 1).orElseThrow();
      assertTrue(widestGap(mask) >= 16, kind + " has a gap of " + widestGap(mask));
    }
  }

  /** The most columns side by side without ink. */
  private static int widestGap(Mask mask) {
    int widest = 0;
    int gap = 0;
    for (int x = 0; x < mask.width(); x++) {
      boolean empty = true;
      for (int y = 0; y < mask.height(); y++) {
        empty &= mask.alpha()[y * mask.width() + x] == 0;
      }
      gap = empty ? gap + 1 : 0;
      widest = Math.max(widest, gap);
    }
    return widest;
  }
}
