package agon.packages.json;

import agon.packages.ProblemPackage;
import agon.packages.TestCase;
import agon.packages.files.BadPackageException;
import agon.packages.files.Findings;
import agon.packages.files.ImportSteps;
import agon.packages.files.PackageFiles;
import agon.packages.files.PackageLimits;
import agon.packages.files.PackageLoader;
import agon.packages.read.PackageReader;
import agon.packages.read.SignatureFile;
import agon.packages.read.Templates;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes a package as one JSON document. Whatever of it the document's own keys do not say stands
 * under {@code files}, so that {@link DocumentReader} makes the same package of it.
 */
public final class DocumentWriter {
  private final PackageFiles files;
  private final ProblemPackage problem;
  private final ObjectNode yaml;
  private final JsonNode signature;

  private DocumentWriter(PackageFiles files, ProblemPackage problem) {
    this.files = files;
    this.problem = problem;
    yaml = DocumentJson.yaml(files, "problem.yaml");
    signature =
        files.has(SignatureFile.PATH)
            ? DocumentJson.yaml(files, SignatureFile.PATH)
            : MissingNode.getInstance();
  }

  /**
   * The document of a folder or zip, or a list of those of several, indented.
   *
   * @throws BadPackageException when one cannot be read as a package
   */
  public static String write(List<Path> packages) throws IOException, BadPackageException {
    ArrayNode documents = DocumentJson.MAPPER.createArrayNode();
    for (Path folderOrZip : packages) {
      try (PackageFiles files =
          PackageLoader.load(folderOrZip, PackageLimits.USUAL, ImportSteps.NOBODY)) {
        documents.add(document(files));
      }
    }
    JsonNode whole = documents.size() == 1 ? documents.get(0) : documents;
    return DocumentJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(whole) + "\n";
  }

  static ObjectNode document(PackageFiles files) throws BadPackageException {
    return new DocumentWriter(files, PackageReader.read(files)).document();
  }

  private ObjectNode document() {
    ObjectNode document = DocumentJson.MAPPER.createObjectNode();
    document.put("id", problem.id());
    document.put("title", problem.title());
    document.put(
        "question",
        files.text(DocumentReader.STATEMENT, new Findings()).orElse(problem.statement()));
    boolean hasLevel = !keywords().equals(problem.tags());
    if (hasLevel) {
      document.put("level", problem.level().title());
    }
    if (!problem.tags().isEmpty()) {
      document.set("tags", DocumentJson.MAPPER.valueToTree(problem.tags()));
    }
    limits(document);
    ObjectNode metadata = metadata();
    if (!metadata.isEmpty()) {
      document.set("metadata", metadata);
    }
    if (signature.isObject()) {
      document.set("signature", signature);
    }
    Map<String, String> stubs = Templates.read(files, new Findings());
    if (!stubs.isEmpty()) {
      document.set("codeStubs", DocumentJson.MAPPER.valueToTree(stubs));
    }
    document.set("testCases", tests());
    rest(document);
    return document;
  }

  private List<String> keywords() {
    JsonNode words = yaml.path("keywords");
    return words.isArray()
        ? words.valueStream().map(JsonNode::asText).toList()
        : words.asText().isBlank()
            ? List.of()
            : Arrays.asList(words.asText().strip().split("\\s+"));
  }

  private void limits(ObjectNode document) {
    JsonNode said = yaml.path("limits");
    ObjectNode limits = DocumentJson.MAPPER.createObjectNode();
    if (said.has("time_limit")) {
      limits.put("cpuMs", problem.limits().cpuMs());
    }
    if (said.has("memory")) {
      limits.put("memoryMb", problem.limits().memoryMb());
    }
    boolean usual = limits.size() == 1 && limits.path("cpuMs").asInt() == DocumentReader.USUAL_MS;
    if (!usual) {
      document.set("limits", limits);
    }
  }

  /** The keys of problem.yaml that the document does not have. */
  private ObjectNode metadata() {
    ObjectNode rest = yaml.deepCopy();
    rest.remove(List.of("name", "keywords"));
    if (rest.path("problem_format_version").asText().equals("2025-09")) {
      rest.remove("problem_format_version");
    }
    if (rest.path("uuid").asText().equals(DocumentReader.uuid(problem.id()))) {
      rest.remove("uuid");
    }
    if (rest.path("limits") instanceof ObjectNode limits) {
      limits.remove(List.of("time_limit", "memory"));
      if (limits.isEmpty()) {
        rest.remove("limits");
      }
    }
    return rest;
  }

  private ArrayNode tests() {
    ArrayNode tests = DocumentJson.MAPPER.createArrayNode();
    long samples = problem.tests().stream().filter(TestCase::sample).count();
    String type = DocumentCases.type(signature);
    int[] numbers = new int[2];
    for (TestCase test : problem.tests()) {
      ObjectNode one = tests.addObject();
      int number = ++numbers[test.sample() ? 0 : 1];
      long of = test.sample() ? samples : problem.tests().size() - samples;
      if (!test.name().equals(DocumentCases.name(number, (int) of))) {
        one.put("name", test.name());
      }
      if (test.sample() || (samples == 0 && tests.size() == 1)) {
        one.put("sample", test.sample());
      }
      one.put("type", type);
      JsonNode input = value(test.input().bytes());
      boolean single =
          DocumentCases.types(signature).size() == 1
              && !signature.has("class")
              && input.size() == 1;
      one.set("input", single ? input.get(0) : input);
      one.set("output", value(test.answer().bytes()));
      files
          .text("data/" + test.path() + ".md", new Findings())
          .ifPresent(text -> one.put("explanation", text));
    }
    return tests;
  }

  private JsonNode value(byte[] content) {
    try {
      return signature.isObject()
          ? DocumentJson.MAPPER.readTree(content)
          : DocumentJson.MAPPER
              .getNodeFactory()
              .textNode(new String(content, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("A package that was read has JSON in its tests", e);
    }
  }

  /** What reading the document would not make as it is. */
  private void rest(ObjectNode document) {
    Map<String, byte[]> made = DocumentReader.files(document);
    Set<String> paths = new TreeSet<>(files.paths());
    paths.addAll(made.keySet());
    ObjectNode rest = DocumentJson.MAPPER.createObjectNode();
    for (String path : paths) {
      byte[] there = files.bytes(path);
      byte[] here = made.get(path);
      if (there == null) {
        rest.putNull(path);
      } else if (here == null || !same(path, there, here)) {
        rest.set(path, encoded(there));
      }
    }
    if (!rest.isEmpty()) {
      document.set("files", rest);
    }
  }

  /** White space between JSON values, and the layout of two YAML files, say nothing. */
  private boolean same(String path, byte[] one, byte[] other) {
    if (path.equals("problem.yaml") || path.equals(SignatureFile.PATH)) {
      return DocumentJson.same(tree(path, one), tree(path, other));
    }
    boolean json = signature.isObject() && Pattern.matches("data/.*\\.(in|ans)", path);
    return json
        ? DocumentJson.squeezed(one).equals(DocumentJson.squeezed(other))
        : Arrays.equals(one, other);
  }

  private static ObjectNode tree(String path, byte[] content) {
    return DocumentJson.yaml(PackageFiles.of("", Map.of(path, content)), path);
  }

  private static JsonNode encoded(byte[] content) {
    try {
      return DocumentJson.MAPPER
          .getNodeFactory()
          .textNode(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (CharacterCodingException e) {
      return DocumentJson.MAPPER
          .createObjectNode()
          .put("base64", Base64.getEncoder().encodeToString(content));
    }
  }
}
