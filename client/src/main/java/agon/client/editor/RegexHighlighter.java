package agon.client.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours by a pattern of {@link Grammar}. */
final class RegexHighlighter implements Highlighter {
  private final Pattern pattern;

  RegexHighlighter(Pattern pattern) {
    this.pattern = pattern;
  }

  @Override
  public List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        tokens.add(new Token(matcher.start(), matcher.end(), style(matcher)));
      }
    }
    return tokens;
  }

  private static String style(Matcher matcher) {
    for (String style : Grammar.STYLES) {
      if (matcher.start(style) >= 0) {
        return style;
      }
    }
    throw new IllegalStateException("A match without a group");
  }
}
