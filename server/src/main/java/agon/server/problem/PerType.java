package agon.server.problem;

/**
 * A text for each type, such as its name in a language.
 *
 * @param ofArray with {@code %s} where the text of the elements' type goes
 */
record PerType(
    String ofInt, String ofLong, String ofDouble, String ofBool, String ofString, String ofArray) {

  String of(Type type) {
    return switch (type) {
      case Type.Array(Type element) -> ofArray.replace("%s", of(element));
      case Type.Scalar scalar ->
          switch (scalar) {
            case INT -> ofInt;
            case LONG -> ofLong;
            case DOUBLE -> ofDouble;
            case BOOL -> ofBool;
            case STRING -> ofString;
          };
    };
  }
}
