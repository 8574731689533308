package agon.server.problem;

import agon.sandbox.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The driver for Java; a method that reads is made for each array type of the signature. */
final class JavaDriver implements LanguageDriver {
  private static final DriverTemplate TEMPLATE = new DriverTemplate("driver.java");

  /** On the first line of the contestant's text, so that its line numbers stay. */
  private static final String IMPORTS =
      "import java.math.*; import java.util.*; import java.util.function.*;"
          + " import java.util.stream.*; ";

  private static final PerType TYPES =
      new PerType(
          """
          int: int
          long: long
          double: double
          bool: boolean
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
          T[]:
          """);

  private static final PerType READERS =
      new PerType(
          """
          int: readInt
          long: readLong
          double: readDouble
          bool: readBoolean
          string: readString
          T[]: %ss
          """);

  @Override
  public String stub(Signature wanted) {
    FunctionSignature signature = Parts.returning(wanted);
    Type returns = signature.answerType();
    return """
    class Solution {
        public %s %s(%s) {
            return %s;
        }
    }
    """
        .formatted(
            TYPES.of(returns),
            signature.function(),
            Parts.joined(
                signature.parameters(), ", ", one -> TYPES.of(one.type()) + " " + one.name()),
            returns instanceof Type.Array
                ? Parts.newArray(TYPES.of(returns), 0)
                : ZEROS.of(returns));
  }

  @Override
  public List<SourceFile> sources(Signature wanted, String source) {
    FunctionSignature signature = Parts.returning(wanted);
    Set<String> readers = new TreeSet<>();
    signature.parameters().forEach(parameter -> addReaders(parameter.type(), readers));
    String arguments =
        Parts.numbered(
            signature.parameters(),
            "",
            (i, type) ->
                "      next();\n      %s agon_%d = %s();\n"
                    .formatted(TYPES.of(type), i, reader(type)));
    String main =
        TEMPLATE.with(
            Map.of(
                "function",
                signature.function(),
                "arguments",
                arguments,
                "readers",
                String.join("", readers),
                "names",
                Parts.names(signature.parameters())));
    return List.of(
        new SourceFile("Main.java", main), new SourceFile("Solution.java", IMPORTS + source));
  }

  private static void addReaders(Type type, Set<String> readers) {
    if (type instanceof Type.Array(Type element)) {
      readers.add(
          """

            private static %s %s() {
              %s values = %s;
              int size = 0;
              while (next()) {
                if (size == values.length) {
                  values = Arrays.copyOf(values, 2 * size);
                }
                values[size++] = %s();
              }
              return Arrays.copyOf(values, size);
            }
          """
              .formatted(
                  TYPES.of(type),
                  reader(type),
                  TYPES.of(type),
                  Parts.newArray(TYPES.of(type), 8),
                  reader(element)));
      addReaders(element, readers);
    }
  }

  private static String reader(Type type) {
    return READERS.of(type);
  }
}
