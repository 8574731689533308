package agon.client.statement;

import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

/**
 * A formula that stands on the line of the text around it and takes the text's colour, also when
 * the theme changes.
 */
final class FormulaNode extends Region {
  private final Mask mask;
  private final ImageView image = new ImageView();

  /** Draws nothing; the style sheet gives it the colour. */
  private final Text ink = new Text();

  FormulaNode(Mask mask) {
    this.mask = mask;
    ink.getStyleClass().add("ink");
    ink.setManaged(false);
    image.setSmooth(true);
    getChildren().setAll(image, ink);
    getStyleClass().add("formula");
    ink.fillProperty().subscribe(this::paint);
  }

  private void paint(Paint fill) {
    image.setImage(mask.in(fill instanceof Color colour ? colour : Color.GRAY));
  }

  @Override
  protected double computePrefWidth(double height) {
    return mask.width() / mask.scale();
  }

  @Override
  protected double computePrefHeight(double width) {
    return mask.height() / mask.scale();
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public double getBaselineOffset() {
    return mask.baseline() / mask.scale();
  }

  @Override
  protected void layoutChildren() {
    image.setFitWidth(computePrefWidth(-1));
    image.setFitHeight(computePrefHeight(-1));
    image.relocate(0, 0);
  }
}
