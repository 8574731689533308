package agon.packages.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.packages.PackageOnDisk;
import agon.packages.files.BadPackageException;
import agon.packages.files.Finding;
import agon.packages.files.ImportSteps;
import agon.packages.files.PackageFiles;
import agon.packages.files.PackageLimits;
import agon.packages.files.PackageLoader;
import agon.packages.read.NewPackage;
import agon.packages.read.PlainStatement;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A package and its JSON document are the same problem, whichever was there first. */
class DocumentTest {
  @TempDir Path folder;

  private static ObjectNode json(String text) throws Exception {
    return (ObjectNode) DocumentJson.MAPPER.readTree(text);
  }

  /** A document of a function problem with one parameter. */
  private static String one(String type, String value) {
    return """
    {"id": "one", "title": "One", "question": "What is it?\\n", "level": "Easy", "tags": ["a b"],
     "signature": {"function": "same", "parameters": [{"name": "x", "type": "%1$s"}],
                   "returns": "%1$s"},
     "codeStubs": {"python": "def same(x):\\n    return x\\n"},
     "testCases": [
       {"sample": true, "type": "%1$s", "input": %2$s, "output": %2$s, "explanation": "As it is."},
       {"type": "%1$s", "input": %2$s, "output": %2$s}]}
    """
        .formatted(type, value);
  }

  private static void assertSameThereAndBack(ObjectNode document) throws Exception {
    DocumentPackage made = DocumentReader.of("x.json", document);
    PackageFiles files = PackageFiles.of(made.problem().id(), made.files());
    assertEquals(document, DocumentWriter.document(files));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          int        | -7
          long       | 9007199254740993
          double     | 2.50
          double     | 1E+5
          bool       | true
          string     | "a \\"b\\" \\u0001 \u00e9"
          char       | "x"
          tree       | [1,null,2,3]
          list       | [1,2,3]
          graph      | [[1],[0],[]]
          interval   | [1,4]
          int?       | null
          interval[] | [[1,2],[3,4]]
          int?[]     | [1,null]
          string[][] | [["a"],[]]
          tree[]     | [[],[1]]
          char[][]   | [["a"]]
          """)
  void aDocumentOfEveryTypeComesBackAsItWas(String type, String value) throws Exception {
    assertSameThereAndBack(json(one(type, value)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"id": "two", "title": "Two", "question": "Q\\n", "limits": {"cpuMs": 1500, "memoryMb": 64},
         "metadata": {"source": "a friend", "limits": {"output": 1}},
         "signature": {"function": "f", "parameters": [{"name": "a", "type": "int[]"},
           {"name": "b", "type": "tree"}], "returns": "void", "answer": "a", "compare": "any-order"},
         "testCases": [{"name": "big/one", "sample": false, "type": "int[], tree",
           "input": [[1], [2]], "output": [1]}]}
        """,
        """
        {"id": "calls", "title": "Calls", "question": "Q\\n", "level": "Hard",
         "signature": {"class": "Crate", "constructor": {"parameters": []},
           "methods": [{"name": "put", "parameters": [{"name": "x", "type": "int"}],
             "returns": "void"}, {"name": "get", "parameters": [], "returns": "int"}]},
         "testCases": [{"sample": false, "type": "calls",
           "input": [["Crate", "put", "get"], [[], [1], []]], "output": [null, null, 1]}]}
        """,
        """
        {"id": "text", "title": "A text: 7", "question": "Q\\n",
         "codeStubs": {"cpp": "int main() {}\\n"},
         "testCases": [{"sample": true, "type": "text", "input": "1 2\\n", "output": "3\\n"},
           {"type": "text", "input": "\\n", "output": ""}],
         "files": {"attachments/odd.bin": {"base64": "/w=="}}}
        """
      })
  void aDocumentOfEveryKindComesBackAsItWas(String text) throws Exception {
    assertSameThereAndBack(json(text));
  }

  @Test
  void aPackageComesBackWithEveryFile() throws Exception {
    Path made = folder.resolve("adding");
    NewPackage.write(made);
    PackageOnDisk disk =
        new PackageOnDisk(made)
            .with("data/secret/group/2.in", "3 4\n")
            .with("data/secret/group/2.ans", "7\n")
            .with("data/sample/1.md", "One and two.")
            .with("statement/problem.de.md", "Addiere.")
            .with("attachments/templates/python.py", "print()\n")
            .with("attachments/picture.png", new byte[] {(byte) 0x89, 0, 1});
    PackageFiles before =
        PackageLoader.load(disk.folder(), PackageLimits.USUAL, ImportSteps.NOBODY);
    ObjectNode document = DocumentWriter.document(before);
    DocumentPackage after = DocumentReader.of("x", document);
    assertEquals(texts(bytes(before)), texts(after.files()));
    PackageFiles again = PackageFiles.of("adding", after.files());
    assertTrue(
        DocumentJson.same(
            DocumentJson.yaml(before, "problem.yaml"), DocumentJson.yaml(again, "problem.yaml")));
    assertEquals("Easy", document.path("level").asText());
    assertTrue(!document.path("files").has("data/secret/group/2.in"), document.toString());
  }

  private static Map<String, byte[]> bytes(PackageFiles files) {
    Map<String, byte[]> bytes = new HashMap<>();
    for (String path : files.paths()) {
      byte[] content = files.bytes(path);
      if (content != null) {
        bytes.put(path, content);
      }
    }
    return bytes;
  }

  private static Map<String, String> texts(Map<String, byte[]> files) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach(
        (path, content) -> texts.put(path, new String(content, StandardCharsets.ISO_8859_1)));
    texts.remove("problem.yaml"); // Its layout is not kept; see where this is used.
    return texts;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          java       | class Solution { public int[] f(int[] a, String s) { return a; } }
          cpp        | vector<int> f(vector<int>& a, const string& s) { return a; }
          cpp        | class Solution { public: vector<int> f(vector<int> a, string s) { return {}; } };
          python     | def f(a: List[int], s: str) -> List[int]: return []
          python     | class Solution: def f(self, a: 'List[int]', s: str) -> list[int]: return []
          javascript | function f(a, s) { return []; }
          typescript | const f = (a: number[], s: string): number[] => [];
          """)
  void theSignatureIsFoundInTheStubs(String language, String stub) throws Exception {
    ObjectNode document =
        json(
            """
            {"id": "s", "title": "S", "question": "Q",
             "testCases": [{"type": "int[], string", "input": [[1], "x"], "output": [1]}]}
            """);
    document.putObject("codeStubs").put(language, stub);
    DocumentPackage made = DocumentReader.of("x", document);
    assertEquals(
        json(
            """
            {"function": "f", "parameters": [{"name": "a", "type": "int[]"},
              {"name": "s", "type": "string"}], "returns": "int[]"}
            """),
        DocumentJson.yaml(PackageFiles.of("s", made.files()), "signature.yaml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"input\": [[2, 7], 9], \"output\": [0, 1]}",
        "{\"type\": \"int[],int\", \"input\": \"[2, 7]\\n9\", \"output\": \"[0, 1]\"}",
        "{\"type\": [\"int[]\", \"int\"], \"input\": \"[[2, 7], 9]\", \"output\": [0, 1]}",
        "{\"type\": \"arguments\", \"input\": [[2,7],9], \"output\": [0,1]}"
      })
  void anInputIsReadAsItsTypeSays(String test) throws Exception {
    DocumentPackage made =
        DocumentReader.of(
            "x",
            json(
                """
                {"id": "s", "title": "S", "question": "Q",
                 "signature": {"function": "f", "parameters": [{"name": "a", "type": "int[]"},
                   {"name": "t", "type": "int"}], "returns": "int[]"}, "testCases": [%s]}
                """
                    .formatted(test)));
    Map<String, byte[]> files = new HashMap<>(made.files());
    assertEquals("[[2,7],9]\n", new String(files.get("data/secret/1.in"), StandardCharsets.UTF_8));
    assertEquals("[0,1]\n", new String(files.get("data/secret/1.ans"), StandardCharsets.UTF_8));
  }

  @Test
  void everyMistakeIsToldAtOnceWithItsKey() throws Exception {
    JsonNode document =
        json(
            """
            {"id": "Bad Id", "title": " ", "question": 5, "level": "Tricky", "colour": "red",
             "codeStubs": {"cobol": ""},
             "signature": {"function": "f", "parameters": [{"name": "a", "type": "int"}],
               "returns": "int"},
             "testCases": [{"type": "tree", "input": [1], "output": 1}, {"input": [1], "out": 2}],
             "files": {"../up": "x"}}
            """);
    BadPackageException e =
        assertThrows(BadPackageException.class, () -> DocumentReader.of("bad.json", document));
    List<String> keys = e.findings().stream().map(Finding::key).distinct().toList();
    for (String key :
        List.of(
            "id",
            "title",
            "question",
            "level",
            "colour",
            "codeStubs.cobol",
            "testCases[0].type",
            "testCases[1].out",
            "testCases[1].output",
            "files.../up")) {
      assertTrue(keys.contains(key), key + " in " + e.getMessage());
    }
  }

  private static final String FLAT =
      """
      {"id": "adds", "title": "adds", "statement": "Add.", "functionName": "adds",
       "parameters": [{"name": "a", "type": "int"}], "returnType": "int",
       "testCases": [{"input": [1], "output": 1}, {"input": [2], "output": 2}]}
      """;

  /** What is told of a document, each with its key. */
  private static List<String> told(String document) throws Exception {
    JsonNode tree = json(document);
    BadPackageException e =
        assertThrows(BadPackageException.class, () -> DocumentReader.of("x", tree), document);
    return e.findings().stream().map(one -> one.key() + ": " + one.reason()).toList();
  }

  private static void assertTold(String document, String... keys) throws Exception {
    List<String> told = told(document);
    for (String key : keys) {
      assertTrue(told.stream().anyMatch(one -> one.startsWith(key + ": ")), key + " in " + told);
    }
    assertEquals(keys.length, told.size(), told.toString());
  }

  @Test
  void theFlatFormNeedsNoStubs() throws Exception {
    assertEquals("Adds", DocumentReader.of("x", json(FLAT)).problem().title());
  }

  @Test
  void mistakesInTheFlatFormAreToldWithItsKeys() throws Exception {
    assertTold(FLAT.replace("\"Add.\"", "null"), "statement");
    assertTold(FLAT.replace("\"title\": \"adds\"", "\"title\": null"), "title");
    assertTold(FLAT.replace("\"id\": \"adds\"", "\"id\": null"), "id");
    assertTold(FLAT.replace("\"returnType\": \"int\"", "\"returnType\": \"word\""), "returnType");
    assertTold(FLAT.replace("\"returnType\": \"int\",", ""), "returnType");
    assertTold(FLAT.replace("\"type\": \"int\"", "\"type\": \"word\""), "parameters[0]");
    assertTold(
        FLAT.replace("\"functionName\": \"adds\"", "\"functionName\": \"if\""), "functionName");
    assertTold(FLAT.replaceFirst("\\{", "{\"stubs\": null,"), "stubs");
    assertTold(FLAT.replaceFirst("\\{", "{\"stubs\": {\"cobol\": \"\"},"), "stubs.cobol");
    assertTold(
        FLAT.replaceFirst("\\{", "{\"wrong\": {\"cobol\": \"\", \"python\": 5},"),
        "wrong.cobol",
        "wrong.python");
    assertTold(FLAT.replaceFirst("\\{", "{\"wrong\": \"x\", \"compare\": 5,"), "wrong", "compare");
  }

  @Test
  void mistakesOfAllKindsAreToldTogether() throws Exception {
    assertTold(
        FLAT.replace("\"Add.\"", "5")
            .replace("\"functionName\": \"adds\"", "\"functionName\": \"if\"")
            .replace("\"type\": \"int\"", "\"type\": \"word\""),
        "statement",
        "functionName",
        "parameters[0]");
  }

  @Test
  void valuesOfTheWrongKindInACaseAreToldAndNotMisread() throws Exception {
    String good = one("int", "1");
    assertTold(good.replace("\"sample\": true", "\"sample\": \"yes\""), "testCases[0].sample");
    assertTold(good.replace("\"sample\": true", "\"sample\": null"), "testCases[0].sample");
    assertTold(good.replace("\"As it is.\"", "5"), "testCases[0].explanation");
    assertTold(
        good.replace("\"sample\": true", "\"sample\": true, \"name\": 5"), "testCases[0].name");
  }

  @Test
  void halfOfACharacterIsToldWhereverItStands() throws Exception {
    String half = "\\ud83d";
    assertTold(one("string", "\"a\"").replace("What is it?", "What is " + half), "question");
    assertTold(
        one("string", "\"" + half + "\""),
        "testCases[0].input",
        "testCases[0].output",
        "testCases[1].input",
        "testCases[1].output");
    assertTold(FLAT.replace("Add.", "Add " + half), "statement");
    String inText = "\"[\\\"\\" + half + "\\\"]\"";
    assertTold(
        one("string[]", "[\"a\"]")
            .replaceFirst(
                "\"input\": \\[\"a\"]",
                "\"input\": " + java.util.regex.Matcher.quoteReplacement(inText)),
        "testCases[0].input[0][0]");
  }

  @Test
  void whatDoesNotFitItsTypeIsToldWithTheKeyOfTheTest() throws Exception {
    JsonNode document = json(one("int", "1").replace("\"input\": 1", "\"input\": \"[]\""));
    BadPackageException e =
        assertThrows(BadPackageException.class, () -> DocumentReader.of("x", document));
    assertEquals("testCases[0].input", e.findings().getFirst().key());
  }

  @Test
  void aFileMayHoldSeveralProblems() throws Exception {
    Path file = folder.resolve("all.json");
    String other = one("int", "2").replace("\"one\"", "\"other\"");
    Files.writeString(file, "[" + one("int", "1") + "," + other + "]");
    assertEquals(
        List.of("one", "other"),
        DocumentReader.read(file).stream().map(made -> made.problem().id()).toList());
    Files.writeString(file, "{\"id\": ");
    assertThrows(BadPackageException.class, () -> DocumentReader.read(file));
  }

  @Test
  void aPlainStatementBecomesMarkdownWithItsExamplesAsCode() {
    String text =
        """
            You're given a list. Return True if it is
            sorted.
            Examples:
            >>> f([1, 2])
            True
            # not a heading

            Note * this * and x**2.
        """;
    assertEquals(
        """
        You're given a list. Return True if it is \s
        sorted. \s
        Examples:

        ```text
        >>> f([1, 2])
        True
        # not a heading
        ```

        Note * this * and x**2.
        """,
        PlainStatement.toMarkdown(text));
  }
}
