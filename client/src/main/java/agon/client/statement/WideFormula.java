package agon.client.statement;

import javafx.scene.control.ScrollPane;

/** A formula that scrolls sideways where it is wider than {@link #setMaxWidth}. */
final class WideFormula extends ScrollPane {
  private static final double BAR = 14;

  private final FormulaNode formula;

  WideFormula(FormulaNode formula) {
    super(formula);
    this.formula = formula;
    getStyleClass().add("wide-formula");
    setVbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    maxWidthProperty().subscribe(() -> requestLayout());
  }

  private double natural() {
    return formula.prefWidth(-1);
  }

  private boolean tooWide() {
    return getMaxWidth() > 0 && getMaxWidth() < natural();
  }

  @Override
  protected double computePrefWidth(double height) {
    return tooWide() ? getMaxWidth() : natural();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return formula.prefHeight(-1) + (tooWide() ? BAR : 0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public double getBaselineOffset() {
    return formula.getBaselineOffset();
  }
}
