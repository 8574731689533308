package agon.packages.signature;

import agon.packages.text.WordSets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * How a signature's names are written in a language. A name stays as it is where it can; one that
 * the language or the driver has for something else, or that comes to be the same as another, gets
 * underscores at its end.
 *
 * @param functions what no function is named
 * @param methods what no method of a class is named
 * @param parameters what no parameter is named
 * @param form how the language begins its names
 * @param twin what no two methods share, such as the name whether it begins with a capital or not
 * @param beside the names that come with a parameter of that type and name, such as its length's
 */
public record Names(
    Set<String> functions,
    Set<String> methods,
    Set<String> parameters,
    UnaryOperator<String> form,
    UnaryOperator<String> twin,
    BiFunction<Type, String, List<String>> beside) {
  /** All names are written as they are but for those. */
  public Names(Set<String> functions, Set<String> methods, Set<String> parameters) {
    this(
        functions,
        methods,
        parameters,
        UnaryOperator.identity(),
        UnaryOperator.identity(),
        (type, name) -> List.of());
  }

  /** The same signature in the names of the language. */
  public FunctionSignature local(FunctionSignature signature) {
    List<Parameter> local = local(signature.parameters());
    int answer = signature.answerIndex();
    return new FunctionSignature(
        written(List.of(signature.function()), functions, (i, name) -> List.of(name)).getFirst(),
        local,
        signature.returns(),
        answer < 0 ? null : local.get(answer).name());
  }

  /** The same, with the methods in their order. */
  public ClassSignature local(ClassSignature signature) {
    List<Method> made = signature.methods();
    List<String> names =
        written(
            made.stream().map(Method::name).toList(),
            WordSets.union(methods, ClassSignature.INHERITED),
            (i, name) -> List.of(twin.apply(name)));
    List<Method> local = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      local.add(new Method(names.get(i), local(made.get(i).parameters()), made.get(i).returns()));
    }
    return new ClassSignature(signature.name(), local(signature.constructor()), local);
  }

  public Signature local(Signature signature) {
    return switch (signature) {
      case FunctionSignature function -> local(function);
      case ClassSignature made -> local(made);
    };
  }

  private List<Parameter> local(List<Parameter> given) {
    List<String> names =
        written(
            given.stream().map(Parameter::name).toList(),
            parameters,
            (i, name) -> {
              List<String> all = new ArrayList<>(beside.apply(given.get(i).type(), name));
              all.add(name);
              return all;
            });
    List<Parameter> local = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      local.add(new Parameter(names.get(i), given.get(i).type()));
    }
    return local;
  }

  /** First those that can stay, so that none gives way to one that cannot. */
  private List<String> written(
      List<String> wanted, Set<String> never, BiFunction<Integer, String, List<String>> claims) {
    String[] written = new String[wanted.size()];
    Set<String> taken = new HashSet<>();
    for (boolean changing : new boolean[] {false, true}) {
      for (int i = 0; i < written.length; i++) {
        for (int marks = 0; written[i] == null && (marks == 0 || changing); marks++) {
          String name = marked(form.apply(wanted.get(i)), marks);
          List<String> claimed = claims.apply(i, name);
          boolean stays = changing || name.equals(wanted.get(i));
          boolean reserved = never.contains(name) || ReservedWords.contains(name);
          if (stays && !reserved && Collections.disjoint(claimed, taken)) {
            written[i] = name;
            taken.addAll(claimed);
          }
        }
      }
    }
    return List.of(written);
  }

  private static String marked(String name, int marks) {
    int kept = Math.min(name.length(), Signature.LONGEST_NAME - marks);
    return name.substring(0, kept) + "_".repeat(marks);
  }
}
