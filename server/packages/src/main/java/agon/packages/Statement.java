package agon.packages;

import org.jspecify.annotations.Nullable;

/**
 * A problem's statement in one language.
 *
 * @param language such as {@code en} or {@code pt-BR}
 * @param text Markdown; where the statement is a PDF it says so
 * @param pdf the path of that PDF in the package; null where the text is the statement
 */
public record Statement(String language, String title, String text, @Nullable String pdf) {
  /** The same with more below it. */
  public Statement with(String more) {
    return new Statement(language, title, text + more, pdf);
  }
}
