package agon.client.editor;

import java.util.List;

/** Finds what to colour in a source; may be used from any thread. */
@FunctionalInterface
interface Highlighter {
  Highlighter NONE = text -> List.of();

  /** The coloured pieces in their order, without overlap. */
  List<Token> tokens(String text);

  /**
   * A piece of the text.
   *
   * @param style the style class it is shown with
   */
  record Token(int start, int end, String style) {}
}
