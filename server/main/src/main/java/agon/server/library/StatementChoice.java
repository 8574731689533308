package agon.server.library;

import agon.packages.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** Chooses a statement by the languages that a reader understands (RFC 4647). */
final class StatementChoice {
  private StatementChoice() {}

  /**
   * The best for the reader, else the first.
   *
   * @param wanted as in the header Accept-Language; null when the reader did not say
   * @param statements at least one
   */
  static Statement of(@Nullable String wanted, List<Statement> statements) {
    List<LanguageRange> ranges = ranges(wanted);
    List<String> languages = statements.stream().map(Statement::language).toList();
    String best = Locale.lookupTag(ranges, languages);
    if (best == null) { // Who wants Portuguese understands that of Brazil.
      best = Locale.filterTags(ranges, languages).stream().findFirst().orElse(null);
    }
    for (Statement statement : statements) {
      if (statement.language().equalsIgnoreCase(best)) {
        return statement;
      }
    }
    return statements.getFirst();
  }

  private static List<LanguageRange> ranges(@Nullable String wanted) {
    try {
      return wanted == null
          ? List.of()
          : LanguageRange.parse(wanted).stream()
              .filter(range -> range.getWeight() > 0 && !range.getRange().equals("*"))
              .toList();
    } catch (IllegalArgumentException e) {
      return List.of(); // What nobody understands is not asked for.
    }
  }
}
