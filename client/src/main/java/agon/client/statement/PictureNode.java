package agon.client.statement;

import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * An image of a statement: its name until it is there, and where it cannot be shown. One wider than
 * {@link #setMaxWidth} is made smaller.
 */
final class PictureNode extends Region {
  private final Label name;
  private final ImageView view = new ImageView();
  private @Nullable Image image;

  PictureNode(String words) {
    name = new Label("\u25a3 " + words);
    name.getStyleClass().add("image-name");
    view.setPreserveRatio(true);
    view.setSmooth(true);
    getStyleClass().add("picture");
    setAccessibleText(words);
    getChildren().setAll(name);
  }

  void show(Image shown) {
    image = shown;
    view.setImage(shown);
    getChildren().setAll(view);
    getStyleClass().add("shown");
    requestLayout();
  }

  private double shrunk(double natural) {
    return getMaxWidth() > 0 && getMaxWidth() < natural ? getMaxWidth() / natural : 1;
  }

  @Override
  protected double computePrefWidth(double height) {
    return image == null ? name.prefWidth(-1) : image.getWidth() * shrunk(image.getWidth());
  }

  @Override
  protected double computePrefHeight(double width) {
    return image == null ? name.prefHeight(-1) : image.getHeight() * shrunk(image.getWidth());
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
    return image == null ? name.getBaselineOffset() : computePrefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    if (image == null) {
      name.resizeRelocate(0, 0, computePrefWidth(-1), computePrefHeight(-1));
    } else {
      view.setFitWidth(computePrefWidth(-1));
      view.relocate(0, 0);
    }
  }
}
