package agon.server.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.packages.Statement;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatementChoiceTest {
  private static String chosen(@Nullable String wanted, String... languages) {
    return StatementChoice.of(
            wanted,
            Stream.of(languages).map(one -> new Statement(one, "Title", "Text", null)).toList())
        .language();
  }

  @Test
  void whoAsksForNoneReadsTheFirst() {
    assertEquals("en", chosen(null, "en", "sv"));
    assertEquals("en", chosen("", "en", "sv"));
    assertEquals("en", chosen("*", "en", "sv"));
    assertEquals("en", chosen("no language; q=oops", "en", "sv"));
  }

  @Test
  void theMostWantedThatThereIsIsChosen() {
    assertEquals("sv", chosen("sv", "en", "sv"));
    assertEquals("sv", chosen("de, sv-SE;q=0.8, en;q=0.5", "en", "sv"));
    assertEquals("en", chosen("de, fr", "en", "sv"));
    assertEquals("en", chosen("sv;q=0, de", "en", "sv"));
  }

  @Test
  void aLanguageWithoutACountryFindsOneWith() {
    assertEquals("pt-BR", chosen("pt", "en", "pt-BR"));
    assertEquals("pt-BR", chosen("PT-br", "en", "pt-BR"));
  }
}
