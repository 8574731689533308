package agon.client.statement;

import org.commonmark.node.CustomNode;

/** A formula in a statement, as the setter wrote it between dollar signs. */
final class Formula extends CustomNode {
  private final String tex;
  private final boolean display;

  Formula(String tex, boolean display) {
    this.tex = tex;
    this.display = display;
  }

  String tex() {
    return tex;
  }

  /** Whether it stands on a line of its own. */
  boolean display() {
    return display;
  }

  /** The formula with its dollar signs. */
  String source() {
    String mark = display ? "$$" : "$";
    return mark + tex + mark;
  }
}
