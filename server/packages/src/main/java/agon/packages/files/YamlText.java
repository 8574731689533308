package agon.packages.files;

import agon.packages.text.Excerpt;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads YAML as it is written: a scalar is its text, so that {@code 010}, {@code 1e5}, {@code yes}
 * and {@code No} stay what their author wrote. What is no YAML is said with line, column and cause.
 */
final class YamlText {
  private static final int MAX_NODES = 100_000;

  /** Causes by a part of what the library says of them. */
  private static final Map<String, String> CAUSES =
      Map.ofEntries(
          Map.entry(
              "(TAB)",
              "there is a tab where blanks must stand; YAML is indented with blanks alone"),
          Map.entry(
              "mapping values are not allowed here",
              "a ': ' stands where no key can be; put a text with ': ' in it between quotation"
                  + " marks, and check the indentation"),
          Map.entry("could not find expected ':'", "a key has no ':' after it"),
          Map.entry("found unexpected end of stream", "a quotation mark is not closed"),
          Map.entry("found unexpected document separator", "a quotation mark is not closed"),
          Map.entry("expected ',' or ']'", "a list that begins with '[' is not closed with ']'"),
          Map.entry("expected ',' or '}'", "a map that begins with '{' is not closed with '}'"),
          Map.entry(
              "expected <block end>",
              "this line belongs to nothing above it; check the indentation, and put a text that"
                  + " begins with a sign between quotation marks"),
          Map.entry("found undefined alias", "an alias '*' has no anchor '&' of that name"),
          Map.entry(
              "found unknown escape character",
              "a backslash between double quotation marks has another meaning; use single ones"),
          Map.entry(
              "cannot start any token",
              "this sign cannot begin a text; put the text between quotation marks"),
          Map.entry("found duplicate key", "this key stands there twice"),
          Map.entry("special characters are not allowed", "there is a character that YAML forbids"),
          Map.entry("but found another document", "the file has a second document after '---'"));

  private final Deque<Node> inside = new ArrayDeque<>();
  private int nodes;

  private YamlText() {}

  /** A text that is not YAML; the message is a sentence. */
  static final class BrokenException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenException(@Nullable Mark mark, String cause) {
      super(
          "This is not valid YAML: "
              + (mark == null
                  ? ""
                  : "in line %d, column %d, ".formatted(mark.getLine() + 1, mark.getColumn() + 1))
              + cause
              + ".");
    }
  }

  /** The text as a tree, in which every scalar is a text or null; null for an empty one. */
  static JsonNode read(String text) throws BrokenException {
    try {
      LoaderOptions options = new LoaderOptions();
      options.setNestingDepthLimit(50);
      options.setCodePointLimit((int) PackageFiles.MAX_TEXT_BYTES);
      Node root = new Yaml(options).compose(new StringReader(text));
      return root == null ? NullNode.getInstance() : new YamlText().tree(root);
    } catch (MarkedYAMLException e) {
      throw new BrokenException(e.getProblemMark(), cause(String.valueOf(e.getProblem())));
    } catch (YAMLException e) {
      throw new BrokenException(null, cause(String.valueOf(e.getMessage())));
    }
  }

  private static String cause(String said) {
    return CAUSES.entrySet().stream()
        .filter(one -> said.contains(one.getKey()))
        // A tab is also a sign that cannot begin a text.
        .sorted((a, b) -> Boolean.compare(b.getKey().equals("(TAB)"), a.getKey().equals("(TAB)")))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("something here is not as YAML has it");
  }

  private JsonNode tree(Node node) throws BrokenException {
    if (++nodes > MAX_NODES) {
      throw new BrokenException(node.getStartMark(), "there is too much in this file");
    }
    if (inside.contains(node)) {
      throw new BrokenException(node.getStartMark(), "this holds itself");
    }
    inside.push(node);
    JsonNode tree =
        switch (node) {
          case ScalarNode scalar ->
              scalar.isPlain() && scalar.getTag().equals(Tag.NULL)
                  ? NullNode.getInstance()
                  : TextNode.valueOf(scalar.getValue());
          case SequenceNode list -> list(list);
          case MappingNode map -> map(map);
          default ->
              throw new BrokenException(node.getStartMark(), "something here is not supported");
        };
    inside.pop();
    return tree;
  }

  private ArrayNode list(SequenceNode list) throws BrokenException {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Node one : list.getValue()) {
      array.add(tree(one));
    }
    return array;
  }

  private ObjectNode map(MappingNode map) throws BrokenException {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    ObjectNode merged = JsonNodeFactory.instance.objectNode();
    for (NodeTuple pair : map.getValue()) {
      if (!(pair.getKeyNode() instanceof ScalarNode key)) {
        throw new BrokenException(
            pair.getKeyNode().getStartMark(),
            "a key must be a text; put one with '{' or '[' between quotation marks");
      }
      JsonNode value = tree(pair.getValueNode());
      if (key.isPlain() && key.getValue().equals("<<")) {
        merge(merged, value);
      } else if (object.has(key.getValue())) {
        throw new BrokenException(
            key.getStartMark(), "the key " + Excerpt.of(key.getValue()) + " stands there twice");
      } else {
        object.set(key.getValue(), value);
      }
    }
    merged.properties().forEach(one -> object.putIfAbsent(one.getKey(), one.getValue()));
    return object;
  }

  /** The keys of another map, or of several of which the first wins. */
  private static void merge(ObjectNode merged, JsonNode from) {
    if (from.isArray()) {
      from.forEach(one -> merge(merged, one));
    } else {
      from.properties().forEach(one -> merged.putIfAbsent(one.getKey(), one.getValue()));
    }
  }
}
