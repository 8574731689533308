package agon.packages;

import agon.packages.compare.Comparison;
import agon.packages.driver.Drivers;
import agon.packages.files.Findings;
import agon.packages.files.Globs;
import agon.packages.files.PackageFiles;
import agon.packages.files.PackagePath;
import agon.packages.json.StubReader;
import agon.packages.read.JuryFolder;
import agon.packages.read.Metadata;
import agon.packages.read.PlainStatement;
import agon.packages.signature.FunctionSignature;
import agon.packages.signature.Parameter;
import agon.packages.signature.Signature;
import agon.packages.signature.Type;
import agon.packages.tex.TexStatement;
import agon.packages.text.Arguments;
import agon.sandbox.WorstTexts;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What reads sources, statements and the files of packages, which strangers have written. */
class WorstTextsTest {
  private static final Signature SIGNATURE =
      new FunctionSignature(
          "solve", List.of(new Parameter("operator_", Type.parse("int"))), Type.parse("int"));

  /** A command that says what it is given 15,000 times. */
  private static final String REPEATS = "\\newcommand{\\many}[1]{" + "#1".repeat(15_000) + "}\n";

  /** Commands from a to r, each of which calls the next one twice. */
  private static final String DOUBLES =
      IntStream.range('a', 's')
          .mapToObj(c ->
              "\\newcommand{\\%c}[1]{\\%c{#1}\\%2$c{#1}}\n".formatted((char) c, (char) (c + 1)))
          .collect(Collectors.joining());

  private static Map<String, Consumer<String>> readers() {
    Map<String, Consumer<String>> readers = new LinkedHashMap<>();
    for (String language : Drivers.languages()) {
      if (Drivers.has(language)) {
        readers.put("source in " + language, text -> Drivers.sources(SIGNATURE, language, text));
      }
    }
    for (String language : new String[] {"cpp", "python"}) {
      readers.put("stub in " + language, text -> StubReader.typed(language, text));
      readers.put(
          "stub in " + language + " with a long type",
          text ->
              StubReader.typed(
                  language, "int f(" + text + " a) {\ndef f(a: " + text + ") -> int:"));
    }
    readers.put("names of a stub", StubReader::named);
    readers.put("statement in TeX", text -> TexStatement.toMarkdown(text, Map.of()));
    readers.put(
        "statement in TeX that repeats what it is given",
        text -> TexStatement.toMarkdown(REPEATS + "\\many{" + text + "}\\many{a}", Map.of()));
    readers.put(
        "statement in TeX with an own command",
        text ->
            TexStatement.toMarkdown(
                "\\newcommand{\\long}{" + text + "}" + "\\long ".repeat(8_000), Map.of()));
    readers.put(
        "statement in TeX with commands that call each other",
        text -> TexStatement.toMarkdown(DOUBLES + "\\a{" + text + "}", Map.of()));
    readers.put("statement in plain text", PlainStatement::toMarkdown);
    readers.put("statement in Markdown", text -> PlainStatement.toMarkdown("# A\n" + text));
    readers.put("arguments of a program", Arguments::of);
    readers.put("age of a solution in Python", JuryFolder::isOldPython);
    readers.put("program", text -> ProgramFiles.of(Map.of("a.py", text, "b.py", text), null));
    readers.put("pattern for paths", text -> Globs.matches(text, text));
    readers.put("path", PackagePath::fault);
    readers.put("type", Type::parse);
    readers.put("comparison", Comparison::parse);
    readers.put(
        "output of words",
        text -> Comparison.parse("tokens float_tolerance 1e-6").check(bytes(text), bytes(text)));
    readers.put(
        "output of values",
        text -> Comparison.parse("json any-order-nested").check(bytes("[[1]]"), bytes(text)));
    readers.put("input of values", text -> SIGNATURE.inputFault(bytes(text)));
    readers.put(
        "problem.yaml",
        text ->
            new Metadata(
                PackageFiles.of("a", Map.of("problem.yaml", bytes(text))), new Findings()));
    readers.put(
        "domjudge-problem.ini",
        text ->
            new Metadata(
                    PackageFiles.of("a", Map.of("domjudge-problem.ini", bytes(text))),
                    new Findings())
                .hasTimeLimit());
    return readers;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Stream<String> names() {
    return readers().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theWorstTextIsReadInATimeThatGrowsWithItsLength(String name) {
    WorstTexts.read(Objects.requireNonNull(readers().get(name)));
  }
}
