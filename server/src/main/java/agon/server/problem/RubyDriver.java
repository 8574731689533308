package agon.server.problem;

import agon.sandbox.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The driver for Ruby. */
final class RubyDriver implements LanguageDriver {
  private static final DriverTemplate TEMPLATE = new DriverTemplate("driver.rb");
  private static final PerType TYPES =
      new PerType(
          """
          int: Integer
          long: Integer
          double: Float
          bool: Boolean
          string: String
          T[]: %s[]
          """);
  private static final PerType ZEROS =
      new PerType(
          """
          int: 0
          long: 0
          double: 0.0
          bool: false
          string: ""
          T[]: []
          """);
  private static final Set<String> KEYWORDS =
      Parts.words(
          "alias begin defined ensure end initialize module next nil redo rescue retry self send"
              + " super then undef unless until when");

  @Override
  public String stub(Signature wanted) {
    FunctionSignature signature = Parts.returning(wanted);
    return "%s# @return {%s}\ndef %s(%s)\n    %s\nend\n"
        .formatted(
            Parts.joined(
                signature.parameters(),
                "",
                one -> "# @param {" + TYPES.of(one.type()) + "} " + name(one.name()) + "\n"),
            TYPES.of(signature.answerType()),
            name(signature.function()),
            Parts.joined(signature.parameters(), ", ", one -> name(one.name())),
            ZEROS.of(signature.answerType()));
  }

  /** A name with a capital would be a constant. */
  private static String name(String name) {
    boolean capital = Character.isUpperCase(name.charAt(0));
    return capital
        ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
        : Parts.safe(name, KEYWORDS);
  }

  @Override
  public List<SourceFile> sources(Signature wanted, String source) {
    FunctionSignature signature = Parts.returning(wanted);
    String main =
        TEMPLATE.with(
            Map.of(
                "function",
                name(signature.function()),
                "parameters",
                signature.parameters().stream()
                    .map(parameter -> "\"" + parameter.type().text() + "\"")
                    .collect(Collectors.joining(", ", "[", "]")),
                "returns",
                signature.answerType().text()));
    return List.of(new SourceFile("main.rb", main), new SourceFile("solution.rb", source));
  }
}
