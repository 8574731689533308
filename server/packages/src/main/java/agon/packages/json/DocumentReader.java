package agon.packages.json;

import agon.packages.ProblemPackage;
import agon.packages.files.BadPackageException;
import agon.packages.files.Finding;
import agon.packages.files.Findings;
import agon.packages.files.PackageFiles;
import agon.packages.files.PackagePath;
import agon.packages.read.PackageReader;
import agon.packages.read.Templates;
import agon.packages.text.Halves;
import agon.protocol.Level;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes a package of one JSON document: {@code id, title, question, level, tags, codeStubs,
 * testCases} and what else {@link DocumentWriter} writes. All that is wrong is said at once, by
 * key.
 */
public final class DocumentReader {
  static final String STATEMENT = "statement/problem.en.md";
  static final int USUAL_MS = 2_000;
  private static final Set<String> KEYS =
      Set.of(
          ("id title question level tags limits metadata signature compare codeStubs testCases"
                  + " files")
              .split(" "));

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final String FILES = "files.";

  private final String document;
  private final ObjectNode root;
  private final Findings findings = new Findings();

  /** Our key as the document has it. */
  private final UnaryOperator<String> keys;

  private final Map<String, byte[]> files = new TreeMap<>();

  /** Where in the document a file comes from. */
  private final Map<String, String> origins = new HashMap<>();

  private DocumentReader(String document, ObjectNode given) {
    this.document = document;
    boolean flat = FlatDocument.is(given);
    keys = flat ? FlatDocument::key : UnaryOperator.identity();
    Halves.find("", given, (key, reason) -> findings.add(document, key, reason));
    root = flat ? FlatDocument.seed(given, this::fault) : given;
  }

  /**
   * Reads a file with one document, or with an array of them.
   *
   * @throws BadPackageException with everything that is wrong with any of them
   */
  public static List<DocumentPackage> read(Path file) throws IOException, BadPackageException {
    String name = String.valueOf(file.getFileName());
    JsonNode tree;
    try {
      tree = DocumentJson.MAPPER.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      String place =
          e.getLocation() == null
              ? ""
              : " (line %d, column %d)"
                  .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      throw new BadPackageException(
          List.of(new Finding(name, null, "This is not valid JSON" + place + ".")));
    }
    List<DocumentPackage> packages = new ArrayList<>();
    List<Finding> wrong = new ArrayList<>();
    for (int i = 0; i < (tree.isArray() ? tree.size() : 1); i++) {
      String what = tree.isArray() ? name + "[" + i + "]" : name;
      try {
        packages.add(of(what, tree.isArray() ? tree.get(i) : tree));
      } catch (BadPackageException e) {
        wrong.addAll(e.findings());
      }
    }
    if (packages.isEmpty() && wrong.isEmpty()) {
      wrong.add(new Finding(name, null, "There is no problem in this file."));
    }
    if (!wrong.isEmpty()) {
      throw new BadPackageException(wrong);
    }
    return packages;
  }

  /** Makes the package of one document. */
  static DocumentPackage of(String name, JsonNode document) throws BadPackageException {
    if (!(document instanceof ObjectNode map)) {
      throw new BadPackageException(
          List.of(new Finding(name, null, "A problem is a map of keys to values.")));
    }
    return new DocumentReader(name, map).make();
  }

  /** The files alone, unchecked; for a document that was written here. */
  static Map<String, byte[]> files(ObjectNode document) {
    DocumentReader reader = new DocumentReader("", document);
    reader.build();
    return reader.files;
  }

  private DocumentPackage make() throws BadPackageException {
    build();
    String id = root.path("id").asText();
    PackageFiles made = PackageFiles.of(ID.matches(id) ? id : "problem", files);
    ProblemPackage problem;
    try {
      problem = PackageReader.read(made);
    } catch (BadPackageException e) {
      e.findings().stream()
          .map(this::told)
          .filter(this::isNew)
          .forEach(one -> findings.add(one.file(), one.key(), one.reason()));
      throw new BadPackageException(findings.all());
    }
    findings.throwIfAny();
    requireSame("title", problem.title());
    requireSame("question", text(STATEMENT));
    findings.throwIfAny();
    List<Finding> notes = new ArrayList<>(findings.notes());
    problem.notes().stream().map(this::told).forEach(notes::add);
    return new DocumentPackage(problem, files, notes);
  }

  private @Nullable String text(String path) {
    byte[] content = files.get(path);
    return content == null ? null : new String(content, StandardCharsets.UTF_8);
  }

  /** What {@code files} replaces must not say something else than the keys do. */
  private void requireSame(String key, @Nullable String read) {
    String said = root.path(key).asText();
    if (root.has("files") && read != null && !read.strip().equals(said.strip())) {
      fault(key, "A file under 'files' says something else: change it there too, or take it out.");
    }
  }

  private void fault(String key, String reason) {
    findings.add(document, keys.apply(key), reason);
  }

  /** What the document's own keys have been told of is not told again of what was made of them. */
  private boolean isNew(Finding finding) {
    String key = String.valueOf(finding.key());
    boolean made = key.startsWith(FILES) && !root.path("files").has(key.substring(FILES.length()));
    return findings.none()
        || (!made
            && findings.all().stream()
                .map(said -> String.valueOf(said.key()))
                .noneMatch(said -> key.startsWith(said) || said.startsWith(key)));
  }

  /** A finding about a file that was made, as one about the document. */
  private Finding told(Finding finding) {
    String file = origins.getOrDefault(finding.file(), FILES + finding.file());
    String key = finding.key() == null ? "" : finding.key();
    if (finding.file().equals("problem.yaml") && !root.path("files").has("problem.yaml")) {
      file = key.equals("name") ? "title" : key;
      key = "";
    }
    return new Finding(
        document, keys.apply(file + (key.isEmpty() ? "" : "." + key)), finding.reason());
  }

  private void build() {
    root.fieldNames()
        .forEachRemaining(key -> {
          if (!KEYS.contains(key)) {
            fault(key, "There is no such key; is it mistyped?");
          }
        });
    String id = root.path("id").isNull() ? "" : root.path("id").asText();
    if (!ID.matches(id)) {
      fault("id", "An id has at most 64 small letters, digits and dashes; it names the folder.");
    }
    put("problem.yaml", "title", DocumentJson.yaml(description(id)));
    String question = requiredText("question");
    put(STATEMENT, "question", question.getBytes(StandardCharsets.UTF_8));
    ObjectNode stubs = map("codeStubs");
    stubs.properties().forEach(entry -> stub(entry.getKey(), entry.getValue()));
    ArrayNode tests = tests();
    DocumentSignature signature = new DocumentSignature(root.path("signature"), stubs, tests);
    JsonNode found = signature.find(this::fault, this::note);
    if (found instanceof ObjectNode function) {
      function = function.deepCopy();
      if (root.has("compare") && !root.path("compare").isTextual()) {
        fault("compare", "This must be a text.");
      } else if (root.has("compare")) {
        function.set("compare", root.path("compare"));
      }
      put("signature.yaml", "signature", DocumentJson.yaml(function));
    }
    new DocumentCases(tests, found, this::fault).write(this::put);
    files();
  }

  private void note(String key, String what) {
    findings.note(document, keys.apply(key), what);
  }

  private void put(String path, String origin, byte[] content) {
    if (files.put(path, content) != null) {
      fault(origin, "There are two of '" + path + "'.");
    }
    origins.put(path, origin);
  }

  private String requiredText(String key) {
    JsonNode text = root.path(key);
    if (!text.isTextual() || text.asText().isBlank()) {
      fault(key, "This must be a text.");
    }
    return text.asText();
  }

  private ObjectNode map(String key) {
    if (root.path(key) instanceof ObjectNode map) {
      return map;
    }
    if (root.has(key)) {
      fault(key, "This must be a map.");
    }
    return DocumentJson.MAPPER.createObjectNode();
  }

  private ArrayNode tests() {
    if (root.path("testCases") instanceof ArrayNode tests && !tests.isEmpty()) {
      return tests;
    }
    fault("testCases", "This must be a list of test cases, each with input and output.");
    return DocumentJson.MAPPER.createArrayNode();
  }

  /** What {@code problem.yaml} says. */
  private ObjectNode description(String id) {
    ObjectNode metadata = map("metadata");
    ObjectNode yaml = DocumentJson.MAPPER.createObjectNode();
    yaml.put("problem_format_version", "2025-09");
    yaml.put("name", requiredText("title"));
    yaml.put("uuid", uuid(id));
    ArrayNode keywords = yaml.putArray("keywords");
    if (root.has("level")) {
      if (Level.parse(root.path("level").asText()).isEmpty()) {
        fault("level", "There are Easy, Medium and Hard.");
      }
      keywords.add(root.path("level").asText().toLowerCase(Locale.ROOT));
    }
    for (JsonNode tag : root.path("tags")) {
      String word = tag.asText();
      if (!tag.isTextual() || word.isBlank() || Level.parse(word).isPresent()) {
        fault("tags", "A tag is a text and no level; the level stands under 'level'.");
      }
      keywords.add(word);
    }
    if (root.has("tags") && !root.path("tags").isArray()) {
      fault("tags", "This must be a list of texts.");
    }
    ObjectNode limits = limits();
    metadata
        .properties()
        .forEach(entry -> {
          if (entry.getKey().equals("limits") && entry.getValue() instanceof ObjectNode more) {
            limits.setAll(more);
          } else {
            yaml.set(entry.getKey(), entry.getValue());
          }
        });
    if (!limits.isEmpty()) {
      yaml.set("limits", limits);
    }
    if (keywords.isEmpty()) {
      yaml.remove("keywords");
    }
    return yaml;
  }

  /** The same for the same problem, so that the same document is the same package. */
  static String uuid(String id) {
    return UUID.nameUUIDFromBytes(("agon/" + id).getBytes(StandardCharsets.UTF_8)).toString();
  }

  private ObjectNode limits() {
    ObjectNode said = map("limits");
    ObjectNode limits = DocumentJson.MAPPER.createObjectNode();
    said.properties()
        .forEach(entry -> {
          boolean number =
              entry.getValue().canConvertToInt() && entry.getValue().isIntegralNumber();
          switch (entry.getKey()) {
            case "cpuMs" ->
                limits.set("time_limit", DocumentJson.seconds(entry.getValue().asInt()));
            case "memoryMb" -> limits.set("memory", entry.getValue());
            default -> fault("limits." + entry.getKey(), "There are cpuMs and memoryMb.");
          }
          if (!number) {
            fault("limits." + entry.getKey(), "This must be a whole number.");
          }
        });
    if (!root.has("limits")) {
      limits.set("time_limit", DocumentJson.seconds(USUAL_MS));
    }
    return limits;
  }

  private void stub(String language, JsonNode text) {
    String ending = Templates.ending(language);
    if (ending == null) {
      fault(
          "codeStubs." + language,
          "There is no such language; there are " + String.join(", ", Templates.languages()) + ".");
    } else if (!text.isTextual()) {
      fault("codeStubs." + language, "This must be a text.");
    } else {
      put(
          Templates.FOLDER + language + "." + ending,
          "codeStubs." + language,
          text.asText().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Whole files, which win over what was made; null takes one away. */
  private void files() {
    for (Map.Entry<String, JsonNode> entry : map("files").properties()) {
      String path = entry.getKey();
      String key = "files." + path;
      JsonNode content = entry.getValue();
      String fault = PackagePath.anyFault(path);
      if (fault != null) {
        fault(key, fault);
      } else if (content.isNull()) {
        files.remove(path);
      } else if (content instanceof TextNode text) {
        files.put(path, text.asText().getBytes(StandardCharsets.UTF_8));
      } else if (content.path("base64").isTextual()) {
        try {
          files.put(path, Base64.getDecoder().decode(content.path("base64").asText()));
        } catch (IllegalArgumentException e) {
          fault(key, "This is not base64.");
        }
      } else {
        fault(key, "A file is a text, a map with base64, or null where there is none.");
      }
    }
  }
}
