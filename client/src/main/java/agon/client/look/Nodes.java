package agon.client.look;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/** Small nodes that many views need. */
public final class Nodes {
  private Nodes() {}

  public static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** A label that never shrinks to dots. */
  public static Label fixed(String text, String... styles) {
    Label label = label(text, styles);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /** Takes the room that is left in a row. */
  public static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  /** A flat button with an icon alone; its words are a tooltip. */
  public static Button iconButton(Ikon icon, String key, Runnable action) {
    Button button = new Button(null, Icons.of(icon));
    button.getStyleClass().addAll("flat", "small", "button-icon");
    button.setTooltip(new Tooltip(Words.get(key)));
    button.setAccessibleText(Words.get(key));
    button.setOnAction(event -> action.run());
    return button;
  }

  public static Button button(String key, Runnable action, String... styles) {
    Button button = new Button(Words.get(key));
    button.getStyleClass().addAll(styles);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Whether a node is a part of another, or is it. */
  public static boolean inside(Node whole, @Nullable Node part) {
    Node node = part;
    while (node != null && !node.equals(whole)) {
      node = node.getParent();
    }
    return node != null;
  }

  /** Shows or hides a node so that hidden it takes no room. */
  public static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
