package agon.packages.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import agon.packages.files.BadPackageException;
import agon.packages.files.Content;
import agon.packages.files.Findings;
import agon.packages.files.PackageFiles;
import agon.packages.signature.ClassSignature;
import agon.packages.signature.FunctionSignature;
import agon.packages.signature.Method;
import agon.packages.signature.Parameter;
import agon.packages.signature.Signature;
import agon.packages.signature.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignatureFileTest {
  private static final String CLASS =
      """
      class: RecentBooks
      constructor:
        parameters: [{name: room, type: int}]
      methods:
        - {name: put, parameters: [{name: book, type: int}, {name: copies, type: int}], returns: void}
        - {name: get, parameters: [{name: book, type: int}], returns: "int?"}
      """;

  @Test
  void aFunctionThatReturnsIsRead() throws Exception {
    assertEquals(
        new FunctionSignature(
            "lanes",
            List.of(
                new Parameter("roads", Type.Structure.GRAPH),
                new Parameter("marks", Type.parse("char[][]"))),
            Type.parse("tree")),
        read(
            """
            function: lanes
            parameters:
              - {name: roads, type: graph}
              - {name: marks, type: "char[][]"}
            returns: tree
            """));
  }

  @Test
  void aFunctionThatChangesAnArgumentIsRead() throws Exception {
    Signature signature =
        read(
            """
            function: rotate
            parameters: [{name: by, type: int}, {name: nums, type: "int[]"}]
            returns: void
            answer: nums
            """);
    FunctionSignature function = (FunctionSignature) signature;
    assertEquals(Type.parse("int[]"), function.answerType());
    assertEquals(1, function.answerIndex());
  }

  @Test
  void aClassIsRead() throws Exception {
    assertEquals(
        new ClassSignature(
            "RecentBooks",
            List.of(new Parameter("room", Type.Scalar.INT)),
            List.of(
                new Method(
                    "put",
                    List.of(
                        new Parameter("book", Type.Scalar.INT),
                        new Parameter("copies", Type.Scalar.INT)),
                    null),
                new Method(
                    "get", List.of(new Parameter("book", Type.Scalar.INT)), Type.parse("int?")))),
        read(CLASS));
    assertEquals(
        new ClassSignature(
            "Clock", List.of(), List.of(new Method("tick", List.of(), Type.Scalar.LONG))),
        read("class: Clock\nmethods: [{name: tick, parameters: [], returns: long}]\n"));
  }

  @Test
  void everyMistakeIsAFindingAtItsPlace() throws Exception {
    assertEquals(List.of("returns"), faults("function: f\nparameters: []\nreturns: voids\n"));
    assertEquals(List.of("returns"), faults("function: f\nparameters: []\n"));
    assertEquals(List.of("function"), faults("function: f\nparameters: []\nreturns: void\n"));
    assertEquals(
        List.of("function"),
        faults("function: f\nparameters: [{name: a, type: int}]\nreturns: int\nanswer: a\n"));
    assertEquals(
        List.of("function"),
        faults("function: f\nparameters: [{name: a, type: int}]\nreturns: void\nanswer: b\n"));
    assertEquals(
        List.of("function"),
        faults("function: f\nparameters: [{name: a, type: int}]\nreturns: void\nanswer: a\n"));
    assertEquals(
        List.of("parameters[0]", "parameters[1].kind", "parameters[1]", "parameters[2]"),
        faults(
            """
            function: f
            parameters: [{name: a, type: "tree?"}, {name: b, kind: int}, {name: for, type: int}]
            returns: int
            """));
  }

  @Test
  void everyMistakeInAClassIsAFindingAtItsPlace() throws Exception {
    assertEquals(
        List.of("function", "returns"),
        faults("class: Clock\nfunction: f\nreturns: int\nmethods: []\n").subList(0, 2));
    assertEquals(List.of("methods"), faults("class: Clock\n"));
    assertEquals(List.of("class"), faults("class: Clock\nmethods: []\n"));
    for (String name : List.of("clock", "Solution", "String", "A-b")) {
      assertEquals(List.of("class"), faults(CLASS.replace("RecentBooks", name)), name);
    }
    for (String name : List.of("get", "wait", "RecentBooks")) {
      assertEquals(List.of("class"), faults(CLASS.replace("name: put", "name: " + name)), name);
    }
    assertEquals(List.of("methods[0]"), faults(CLASS.replace("name: put", "name: delete")));
    assertEquals(
        List.of("methods[0].returns"), faults(CLASS.replace("returns: void", "returns: vod")));
    assertEquals(
        List.of("methods[1].parameters[0]"),
        faults(CLASS.replace("[{name: book, type: int}],", "[{name: book}],")));
    assertEquals(
        List.of("constructor.parameters"),
        faults(CLASS.replace("parameters: [{name: room, type: int}]", "{}")));
    assertEquals(List.of("methods[0]"), faults(CLASS.replace("name: copies", "name: book")));
  }

  private static Signature read(String yaml) throws Exception {
    Findings findings = new Findings();
    Optional<Signature> signature = new SignatureFile(files(yaml), findings).signature();
    findings.throwIfAny();
    return signature.orElseThrow();
  }

  private static List<String> faults(String yaml) {
    Findings findings = new Findings();
    assertEquals(Optional.empty(), new SignatureFile(files(yaml), findings).signature());
    return assertThrows(BadPackageException.class, findings::throwIfAny).findings().stream()
        .map(finding -> String.valueOf(finding.key()))
        .toList();
  }

  private static PackageFiles files(String yaml) {
    Content content = Content.of(yaml.getBytes(StandardCharsets.UTF_8));
    return new PackageFiles("package", Map.of(SignatureFile.PATH, content), List.of(), () -> {});
  }
}
