package agon.packages.driver;

import agon.packages.signature.ClassSignature;
import agon.packages.signature.FunctionSignature;
import agon.packages.signature.Names;
import agon.packages.signature.Parameter;
import agon.packages.signature.PerType;
import agon.packages.signature.Signature;
import agon.packages.signature.Type;
import agon.packages.text.WordSets;
import agon.sandbox.SourceFile;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The driver for JavaScript and TypeScript, which differ in what a stub says of the types. */
final class ScriptDriver implements LanguageDriver {
  private static final DriverTemplate TEMPLATE = new DriverTemplate("driver.js");

  /** In brackets where it is one of several, for an array of it. */
  private static final PerType TYPES =
      new PerType(
          """
          int: number
          long: bigint
          double: number
          bool: boolean
          string: string
          char: string
          tree: (TreeNode | null)
          list: (ListNode | null)
          interval: Interval
          T[]: %s[]
          T?: (%s | null)
          """);

  private static final PerType ZEROS =
      new PerType(
          """
          int: 0
          long: 0n
          double: 0
          bool: false
          string: ""
          char: "a"
          tree: null
          list: null
          interval: new Interval(0, 0)
          T[]: []
          T?: null
          """);

  private static final NodeClasses NODES = TEMPLATE.nodeClasses();

  private static final NodeClasses TYPED_NODES =
      new NodeClasses(
          """
          class TreeNode {
              val: number;
              left: TreeNode | null;
              right: TreeNode | null;
              constructor(val?: number, left?: TreeNode | null, right?: TreeNode | null);
          }
          """,
          """
          class ListNode {
              val: number;
              next: ListNode | null;
              constructor(val?: number, next?: ListNode | null);
          }
          """,
          """
          class Interval {
              start: number;
              end: number;
              constructor(start?: number, end?: number);
          }
          """);

  /** What shows that a text knows of bigint: its type, as in the stub, its maker, or a literal. */
  private static final Pattern BIGINT =
      Pattern.compile("\\b(bigint|BigInt|BigInt64Array|(0[xob])?[0-9][0-9a-fA-F_]*n)\\b");

  private static final Set<String> KEYWORDS =
      WordSets.words(
          "arguments async await debugger export extends function import in instanceof let of"
              + " package super typeof var with yield");

  /** A method is named as it likes. */
  private static final Names NAMES = new Names(KEYWORDS, Set.of(), KEYWORDS);

  /** The compiler keeps some names for the module that it makes. */
  private static final Names TYPED_NAMES =
      new Names(
          WordSets.union(KEYWORDS, WordSets.words("Object Promise exports require")),
          Set.of(),
          KEYWORDS);

  private final String extension;
  private final boolean typed;

  private ScriptDriver(String extension, boolean typed) {
    this.extension = extension;
    this.typed = typed;
  }

  static ScriptDriver javaScript() {
    return new ScriptDriver("js", false);
  }

  static ScriptDriver typeScript() {
    return new ScriptDriver("ts", true);
  }

  @Override
  public String stub(Signature given) {
    Signature signature = (typed ? TYPED_NAMES : NAMES).local(given);
    String code =
        switch (signature) {
          case FunctionSignature function ->
              code(
                  "function " + function.function(),
                  function.parameters(),
                  returned(function.returns()),
                  function.returns());
          case ClassSignature made ->
              "class "
                  + made.name()
                  + " {\n"
                  + code("constructor", made.constructor(), null, null).indent(4)
                  + made.methods().stream()
                      .map(one ->
                          "\n"
                              + code(
                                      one.name(),
                                      one.parameters(),
                                      returned(one.returns()),
                                      one.returns())
                                  .indent(4))
                      .collect(Collectors.joining())
                  + "}\n";
        };
    return (typed ? TYPED_NODES : NODES).comment(signature, "//")
        + DriverText.hint(signature, "//")
        + code;
  }

  /**
   * One function with an empty body.
   *
   * @param result the type of its result; null for a constructor, which names none
   */
  private String code(
      String head, List<Parameter> parameters, @Nullable String result, @Nullable Type returns) {
    String body = returns == null ? "    \n" : "    return " + ZEROS.of(returns) + ";\n";
    if (typed) {
      String list =
          DriverText.joined(parameters, ", ", one -> one.name() + ": " + type(one.type()));
      return "%s(%s)%s {\n%s}\n".formatted(head, list, result == null ? "" : ": " + result, body);
    }
    String lines =
        DriverText.joined(
            parameters, "", one -> " * @param {" + type(one.type()) + "} " + one.name() + "\n");
    String comment = lines + (result == null ? "" : " * @return {" + result + "}\n");
    return (comment.isEmpty() ? "" : "/**\n" + comment + " */\n")
        + "%s(%s) {\n%s}\n"
            .formatted(head, DriverText.joined(parameters, ", ", Parameter::name), body);
  }

  private static String returned(@Nullable Type type) {
    return type == null ? "void" : type(type);
  }

  private static String type(Type type) {
    String text = TYPES.of(type);
    return text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
  }

  @Override
  public List<SourceFile> sources(Signature given, String source) {
    Signature signature = (typed ? TYPED_NAMES : NAMES).local(given);
    String main =
        TEMPLATE.with(
            DriverText.with(
                signature,
                Map.of(
                    "name",
                    DriverText.nameOf(signature),
                    "isClass",
                    Boolean.toString(signature instanceof ClassSignature),
                    "calls",
                    calls(signature),
                    "changed",
                    Integer.toString(
                        signature instanceof FunctionSignature function
                            ? function.answerIndex()
                            : -1),
                    "bigints",
                    Boolean.toString(BIGINT.matcher(source).find()))));
    // A file with an export is a module, so that its names and the contestant's are apart.
    String text = typed ? "// @ts-nocheck\n" + main + "export {};\n" : main;
    List<SourceFile> files = new ArrayList<>();
    files.add(new SourceFile("main." + extension, text));
    files.add(new SourceFile("solution." + extension, source));
    String nodes = TYPED_NODES.of(signature);
    if (typed && !nodes.isEmpty()) {
      files.add(
          new SourceFile(
              "nodes.d.ts", ("\n" + nodes).replace("\nclass", "\ndeclare class").strip()));
    }
    return files;
  }

  private static String calls(Signature signature) {
    return DriverText.calls(signature).stream()
        .map(call ->
            "\"%s\": [%s, %s]"
                .formatted(
                    call.name(),
                    DriverText.kinds(call.parameters()),
                    call.returns() == null
                        ? "null"
                        : "\"" + DriverText.kind(call.returns()) + "\""))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
