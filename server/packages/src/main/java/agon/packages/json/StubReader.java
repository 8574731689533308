package agon.packages.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads the function out of a code stub, as far as a stub of few lines goes. */
public final class StubReader {
  private static final Pattern COMMENT =
      Pattern.compile("(?ms)/\\*.*?(?:\\*/|\\z)|//[^\\n]*|^\\s*#[^\\n]*|\"\"\".*?(?:\"\"\"|\\z)");

  /** Type, name and parameters, as C++ and Java write them. */
  private static final Pattern C_LIKE =
      Pattern.compile(
          "(?<type>\\b[A-Za-z_][\\w:]*(?:\\s+long)?(?:\\s*<[^(){};]*>)?(?:\\s*\\[\\s*])*[\\s*&]+)"
              + "(?<name>[A-Za-z_]\\w*)\\s*\\((?<list>[^(){}]*)\\)\\s*(?:const\\s*)?\\{");

  private static final Pattern PYTHON =
      Pattern.compile(
          "\\bdef\\s+(?<name>[A-Za-z_]\\w*)\\s*\\((?<list>[^()]*)\\)\\s*->\\s*(?<type>[^:\\n]+):");

  private static final Pattern NAMES =
      Pattern.compile(
          "\\b(?:function|def|func|const|let|var)\\s+(?<name>[A-Za-z_]\\w*)\\s*(?:=\\s*(?:function)?\\s*)?"
              + "\\((?<list>[^()]*)\\)");

  private static final Pattern TYPE_AND_NAME =
      Pattern.compile("(?s)(.*[\\s*&>\\]])([A-Za-z_]\\w*)");
  private static final Pattern MODIFIERS =
      Pattern.compile("\\b(const|final|public|private|protected|static)\\b");
  private static final Pattern PACKAGES = Pattern.compile("\\b(std::|java\\.util\\.|typing\\.)");
  private static final Pattern SIGNS = Pattern.compile("[\\s&*\"']");
  private static final Pattern LIST =
      Pattern.compile("(?:vector|List|ArrayList|list|Sequence)[<\\[](.+)[>\\]]");
  private static final Pattern OPTIONAL = Pattern.compile("(?:optional|Optional)[<\\[](.+)[>\\]]");
  private static final int LONGEST_TYPE = 200;
  private static final Set<String> NODES = Set.of("tree", "list");

  private static final Map<String, String> SCALARS =
      Map.ofEntries(
          Map.entry("int", "int"),
          Map.entry("long", "long"),
          Map.entry("longlong", "long"),
          Map.entry("int64_t", "long"),
          Map.entry("double", "double"),
          Map.entry("float", "double"),
          Map.entry("boolean", "bool"),
          Map.entry("bool", "bool"),
          Map.entry("String", "string"),
          Map.entry("string", "string"),
          Map.entry("str", "string"),
          Map.entry("char", "char"),
          Map.entry("Integer", "int"),
          Map.entry("Long", "long"),
          Map.entry("Double", "double"),
          Map.entry("Boolean", "bool"),
          Map.entry("Character", "char"),
          Map.entry("TreeNode", "tree"),
          Map.entry("ListNode", "list"),
          Map.entry("Interval", "interval"),
          Map.entry("void", "void"),
          Map.entry("None", "void"));

  private StubReader() {}

  /** The signature with all its types; empty where one is not understood. */
  public static Optional<ObjectNode> typed(String language, String stub) {
    String text = COMMENT.matcher(stub).replaceAll(" ");
    boolean python = language.equals("python");
    Matcher found = (python ? PYTHON : C_LIKE).matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    List<String[]> parameters = new ArrayList<>();
    for (String one : parts(found.group("list"))) {
      String[] pair = python ? one.split(":", 2) : typeAndName(one);
      if (python && one.equals("self")) {
        continue;
      }
      if (pair.length != 2) {
        return Optional.empty();
      }
      parameters.add(python ? new String[] {pair[1], pair[0]} : pair);
    }
    ObjectNode signature = DocumentJson.MAPPER.createObjectNode();
    signature.put("function", found.group("name"));
    ArrayNode list = signature.putArray("parameters");
    for (String[] pair : parameters) {
      Optional<String> type = type(pair[0]);
      if (type.isEmpty()) {
        return Optional.empty();
      }
      list.addObject().put("name", pair[1].strip()).put("type", type.get());
    }
    Optional<String> returns = type(found.group("type"));
    if (returns.isEmpty()) {
      return Optional.empty();
    }
    signature.put("returns", returns.get());
    if (returns.get().equals("void")) {
      if (parameters.isEmpty()) {
        return Optional.empty();
      }
      signature.put("answer", parameters.getFirst()[1].strip());
    }
    return Optional.of(signature);
  }

  /** The names alone. */
  public static Optional<ObjectNode> named(String stub) {
    Matcher found = NAMES.matcher(COMMENT.matcher(stub).replaceAll(" "));
    if (!found.find()) {
      return Optional.empty();
    }
    ObjectNode signature = DocumentJson.MAPPER.createObjectNode();
    signature.put("function", found.group("name"));
    ArrayNode list = signature.putArray("parameters");
    for (String one : parts(found.group("list"))) {
      String name = one.split("[\\s:=?]", 2)[0];
      if (!name.equals("self")) {
        list.addObject().put("name", name);
      }
    }
    return Optional.of(signature);
  }

  private static String[] typeAndName(String text) {
    Matcher name = TYPE_AND_NAME.matcher(text);
    return name.matches() ? new String[] {name.group(1), name.group(2)} : new String[0];
  }

  /** Taken apart at the commas that stand in no brackets. */
  private static List<String> parts(String list) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    StringBuilder part = new StringBuilder();
    for (char c : (list + ",").toCharArray()) {
      depth += c == '<' || c == '[' ? 1 : c == '>' || c == ']' ? -1 : 0;
      if (c == ',' && depth == 0) {
        if (!part.toString().isBlank()) {
          parts.add(part.toString().strip());
        }
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    return parts;
  }

  /** Our name of a type of Java, C++ or Python. */
  private static Optional<String> type(String text) {
    if (text.length() > LONGEST_TYPE) {
      return Optional.empty();
    }
    String type =
        SIGNS
            .matcher(PACKAGES.matcher(MODIFIERS.matcher(text).replaceAll("")).replaceAll(""))
            .replaceAll("");
    UnaryOperator<String> array = inner -> inner + "[]";
    if (type.endsWith("[]")) {
      return type(type.substring(0, type.length() - 2)).map(array);
    }
    Matcher list = LIST.matcher(type);
    if (list.matches()) {
      return type(list.group(1)).map(array);
    }
    Matcher optional = OPTIONAL.matcher(type);
    if (optional.matches() || type.endsWith("|None")) {
      String inner = optional.matches() ? optional.group(1) : type.replace("|None", "");
      // The nodes of trees and lists are null where they end: that is no type of its own.
      return type(inner).map(one -> NODES.contains(one) ? one : one + "?");
    }
    return Optional.ofNullable(SCALARS.get(type));
  }
}
