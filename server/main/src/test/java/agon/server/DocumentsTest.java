package agon.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents for contributors name is there. */
class DocumentsTest {
  private static final Path ROOT = Path.of("../..");

  /** A class, alone or with a method: {@code Intake.accept}, {@code Bell::ring}. */
  private static final Pattern NAMED =
      Pattern.compile("`([A-Z][A-Za-z]*[a-z][A-Za-z]*)(?:(?:\\.|::)([a-z]\\w*))?`");

  /** Of JavaFX, which the server does not have. */
  private static final Set<String> OF_THE_WINDOW = Set.of("Platform", "SplitPane");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

  private static List<Path> documents() throws IOException {
    List<Path> all = new ArrayList<>(List.of(ROOT.resolve("CONTRIBUTING.md")));
    for (String folder : List.of("docs", "docs/howto", "docs/decisions")) {
      try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(all::add);
      }
    }
    return all;
  }

  /** Every class of the project by its simple name. */
  private static Map<String, Path> classes() throws IOException {
    Map<String, Path> all = new TreeMap<>();
    for (String module :
        List.of(
            "protocol",
            "sandbox",
            "server/packages",
            "server/problems",
            "server/main",
            "client",
            "bench")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .forEach(file -> all.put(file.getFileName().toString().replace(".java", ""), file));
      }
    }
    return all;
  }

  private static boolean isOfJava(String name) {
    return OF_THE_WINDOW.contains(name)
        || Stream.of("java.lang.", "java.util.").anyMatch(room -> isThere(room + name));
  }

  private static boolean isThere(String name) {
    try {
      Class.forName(name, false, DocumentsTest.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  @Test
  void classesAndMethodsThatTheyNameAreThere() throws IOException {
    Map<String, Path> classes = classes();
    assertFalse(classes.isEmpty());
    List<String> missing = new ArrayList<>();
    for (Path document : documents()) {
      boolean forContributors =
          !document.resolveSibling("").endsWith("docs") || document.endsWith("architecture.md");
      Matcher named = NAMED.matcher(Files.readString(document));
      while (forContributors && named.find()) {
        String name = named.group(1);
        String method = named.group(2);
        Path there = classes.get(name);
        boolean found =
            there == null
                ? isOfJava(name)
                : method == null || Files.readString(there).contains(" " + method + "(");
        if (!found) {
          missing.add(document.getFileName() + ": " + named.group());
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void filesThatTheyLinkToAreThere() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path document : documents()) {
      Matcher link = LINK.matcher(Files.readString(document));
      while (link.find()) {
        if (!Files.exists(document.resolveSibling(link.group(1)))) {
          missing.add(document.getFileName() + ": " + link.group(1));
        }
      }
    }
    assertEquals(List.of(), missing);
  }
}
