package agon.packages.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.BiConsumer;

/** Finds texts with half of a character: JSON can escape one, and UTF-8 cannot hold it. */
public final class Halves {
  public static final String REASON =
      "This has one half of a character of two, such as \\ud83d, which no text in UTF-8 can hold:"
          + " write both halves.";

  private Halves() {}

  public static boolean in(String text) {
    return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= 0xDFFF);
  }

  /** Tells of each text below a key by its own key. */
  public static void find(String key, JsonNode root, BiConsumer<String, String> fault) {
    Deque<Map.Entry<String, JsonNode>> open = new ArrayDeque<>();
    open.add(Map.entry(key, root));
    while (!open.isEmpty()) {
      Map.Entry<String, JsonNode> next = open.remove();
      JsonNode value = next.getValue();
      if (value.isTextual() && in(value.asText())) {
        fault.accept(next.getKey(), REASON);
      }
      String prefix = next.getKey().isEmpty() ? "" : next.getKey() + ".";
      for (Map.Entry<String, JsonNode> field : value.properties()) {
        if (in(field.getKey())) {
          fault.accept(next.getKey(), "A key in it: " + REASON);
        }
        open.add(Map.entry(prefix + field.getKey(), field.getValue()));
      }
      for (int i = 0; value.isArray() && i < value.size(); i++) {
        if (value.get(i).isContainerNode() || value.get(i).isTextual()) {
          open.add(Map.entry(next.getKey() + "[" + i + "]", value.get(i)));
        }
      }
    }
  }
}
