package agon.packages.driver;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.packages.signature.ClassSignature;
import agon.packages.signature.FunctionSignature;
import agon.packages.signature.Method;
import agon.packages.signature.Parameter;
import agon.packages.signature.Signature;
import agon.packages.signature.Type;
import agon.packages.signature.Values;
import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.Ending;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.docker.DockerTest;
import agon.sandbox.docker.RequiresDocker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Names that languages, their libraries or the drivers have for something else. Every name that a
 * package may use works in every language: its untouched stub compiles, runs and answers.
 *
 * <p>Stubs of many names are compiled together, as many as a language allows in one program.
 */
@RequiresDocker
class HostileNamesTest {
  private static final RunLimits ROOMY = new RunLimits(10_000, 30_000, 512L << 20, 32 << 20);
  private static final List<Type> TYPES =
      List.of(Type.parse("int[]"), Type.parse("string"), Type.parse("int"), Type.parse("long?"));

  /** Names that make a signature that is accepted. */
  private static List<String> names() throws IOException {
    try (InputStream in = HostileNamesTest.class.getResourceAsStream("hostile-names.txt")) {
      Set<String> names = new LinkedHashSet<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> List.of(line.strip().split(" ", -1)).stream())
          .filter(HostileNamesTest::isAccepted)
          .forEach(names::add);
      return List.copyOf(names);
    }
  }

  private static boolean isAccepted(String name) {
    try {
      Signature.requireName("function", name);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  static List<String> languages() {
    return DriverBox.languages().toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aFunctionOfAnyNameWorks(String language) throws Exception {
    List<Signature> signatures = new ArrayList<>();
    for (String name : names()) {
      signatures.add(new FunctionSignature(name, List.of(), Type.parse("int[]")));
    }
    works(language, signatures);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void parametersOfAnyNamesWork(String language) throws Exception {
    List<Signature> signatures = new ArrayList<>();
    List<String> names = names();
    for (int from = 0; from < names.size(); from += Signature.MAX_PARAMETERS) {
      List<String> some =
          names.subList(from, Math.min(names.size(), from + Signature.MAX_PARAMETERS));
      List<Parameter> parameters =
          IntStream.range(0, some.size())
              .mapToObj(i -> new Parameter(some.get(i), TYPES.get(i % TYPES.size())))
              .toList();
      signatures.add(
          new FunctionSignature("solve" + from, parameters, TYPES.get(from / 20 % TYPES.size())));
    }
    works(language, signatures);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void methodsOfAnyNamesWork(String language) throws Exception {
    List<Method> methods =
        names().stream()
            .map(name -> new Method(name, List.of(), Type.parse("int[]")))
            .filter(method -> isAccepted(List.of(method)))
            .toList();
    List<Signature> signatures = new ArrayList<>();
    for (int from = 0; from < methods.size(); from += 45) {
      List<Method> some = methods.subList(from, Math.min(methods.size(), from + 45));
      signatures.add(new ClassSignature("Boxes" + from, List.of(), some));
    }
    works(language, signatures);
  }

  private static boolean isAccepted(List<Method> methods) {
    try {
      new ClassSignature("Boxes", List.of(), methods);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void namesThatBecomeTheSameInALanguageStayApart(String language) throws Exception {
    Type array = Type.parse("int[][]");
    List<Parameter> parameters =
        Stream.of(
                "aSize",
                "a",
                "A",
                "a_",
                "aColSize",
                "end_",
                "end",
                "End",
                "map_",
                "map",
                "obj",
                "returnSize",
                "returnColumnSizes",
                "NULL",
                "NULL_",
                "string",
                "string_")
            .map(name -> new Parameter(name, name.length() < 2 ? array : Type.parse("string")))
            .toList();
    works(language, List.of(new FunctionSignature("end", parameters, array)));
    List<Method> methods =
        Stream.of("end", "end_", "End", "put", "Put", "map", "map_", "create", "free")
            .map(name -> new Method(name, parameters, array))
            .toList();
    works(language, List.of(new ClassSignature("Boxes", parameters, methods)));
  }

  /** Compiles the stubs together, and calls the first. */
  private static void works(String language, List<Signature> signatures) throws Exception {
    List<String> broken = new ArrayList<>();
    halve(language, signatures, broken);
    assertEquals(List.of(), broken);
  }

  /** Where all together do not work, finds the ones that are to blame. */
  private static void halve(String language, List<Signature> signatures, List<String> broken)
      throws Exception {
    String fault = fault(language, signatures);
    if (fault != null && signatures.size() == 1) {
      broken.add(signatures.getFirst() + ": " + fault.substring(0, Math.min(500, fault.length())));
    } else if (fault != null) {
      int middle = signatures.size() / 2;
      halve(language, signatures.subList(0, middle), broken);
      halve(language, signatures.subList(middle, signatures.size()), broken);
    }
  }

  private static @Nullable String fault(String language, List<Signature> signatures)
      throws Exception {
    Signature first = signatures.getFirst();
    StringBuilder source = new StringBuilder();
    for (int i = 0; i < signatures.size(); i++) {
      String stub = Drivers.of(language).stub(signatures.get(i));
      source.append(i == 0 ? stub : further(stub, i)).append('\n');
    }
    try (Box box = DockerTest.sandbox(language).open(language)) {
      Compilation compiled = box.compile(Drivers.sources(first, language, source.toString()));
      if (!compiled.ok()) {
        return compiled.output();
      }
      RunResult ran = box.run(input(first).getBytes(StandardCharsets.UTF_8), ROOMY);
      return ran.ending().equals(new Ending.Exited(0)) && ran.stdout().length > 0
          ? null
          : ran.ending() + " " + new String(ran.stderr(), StandardCharsets.UTF_8);
    }
  }

  /** Arguments of the function, or a call of each method. */
  private static String input(Signature signature) {
    return switch (signature) {
      case FunctionSignature function -> Values.example(function.parameters()) + "\n";
      case ClassSignature made -> {
        List<Method> calls = DriverText.calls(made);
        yield "[[%s], [%s]]\n"
            .formatted(
                calls.stream().map(one -> "\"" + one.name() + "\"").collect(joining(", ")),
                calls.stream().map(one -> Values.example(one.parameters())).collect(joining(", ")));
      }
    };
  }

  /** What cannot stand twice in a program is there already, or gets a name of its own. */
  private static String further(String stub, int number) {
    return stub.replace("package main\n", "")
        .replace("func Constructor(", "func Constructor" + number + "(")
        .replace("class Solution", "class Solution" + number);
  }
}
