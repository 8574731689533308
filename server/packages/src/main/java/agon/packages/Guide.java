package agon.packages;

import agon.protocol.Json;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What helps with a problem, in Markdown.
 *
 * @param hints from a nudge to nearly the idea
 * @param editorial how it is solved; null when nobody wrote it down
 */
public record Guide(List<String> hints, @Nullable String editorial) {
  public static final Guide NONE = new Guide(List.of(), null);

  public Guide {
    hints = List.copyOf(hints);
  }

  /** The hints as the database keeps them; null for none. */
  public @Nullable String storedHints() {
    return hints.isEmpty() ? null : new String(Json.bytes(hints), StandardCharsets.UTF_8);
  }

  public static Guide stored(@Nullable String hints, @Nullable String editorial) {
    try {
      return new Guide(
          hints == null
              ? List.of()
              : Json.mapper().readValue(hints, new TypeReference<List<String>>() {}),
          editorial);
    } catch (IOException e) {
      throw new UncheckedIOException("The hints in the database cannot be read", e);
    }
  }
}
