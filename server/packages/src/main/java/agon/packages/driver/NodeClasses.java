package agon.packages.driver;

import agon.packages.signature.Signature;
import agon.packages.signature.Type;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes that one language has for trees, lists and intervals. A driver defines those that a
 * signature uses, and a stub shows them as a comment.
 */
record NodeClasses(String tree, String list, String interval) {

  /** Those that the signature uses, each as the source text of the language. */
  String of(Signature signature) {
    return used(signature).collect(Collectors.joining("\n"));
  }

  /** The same with the mark of a comment before each line, below a line that says what it is. */
  String comment(Signature signature, String mark) {
    String all = used(signature).map(String::strip).collect(Collectors.joining("\n\n"));
    return all.isEmpty()
        ? ""
        : ("Already defined:\n" + all)
            .lines()
            .map(line -> (mark + " " + line).stripTrailing() + "\n")
            .collect(Collectors.joining());
  }

  private Stream<String> used(Signature signature) {
    return Stream.of(Type.Structure.values())
        .filter(signature.types()::contains)
        .map(structure ->
            switch (structure) {
              case TREE -> tree;
              case LIST -> list;
              case INTERVAL -> interval;
              case GRAPH -> "";
            })
        .filter(text -> !text.isEmpty());
  }
}
