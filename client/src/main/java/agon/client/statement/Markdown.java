package agon.client.statement;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Reads statements; may be used from any thread. */
final class Markdown {
  /** Quotes in lists in quotes are shown one inside of the other, which takes a stack. */
  private static final int DEEPEST = 30;

  private static final Parser PARSER =
      Parser.builder()
          .maxOpenBlockParsers(DEEPEST)
          .extensions(List.of(TablesExtension.create()))
          .customInlineContentParserFactory(new FormulaSyntax())
          .build();

  private Markdown() {}

  static Node parse(String source) {
    return PARSER.parse(source);
  }
}
