package agon.sandbox.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.sandbox.SourceFile;
import org.junit.jupiter.api.Test;

class JavaStartTest {

  private static void assertStart(String file, String mainClass, String text) {
    SourceFile source = new SourceFile("Main.java", text);
    String name = JavaStart.fileName(source);
    assertEquals(file, name);
    assertEquals(mainClass, JavaStart.mainClass(new SourceFile(name, text)));
  }

  @Test
  void theUsualClassIsFound() {
    assertStart(
        "Main.java", "Main", "public class Main { public static void main(String[] a) {} }");
  }

  @Test
  void aPublicClassNamesItsFile() {
    assertStart(
        "Solution.java",
        "Solution",
        """
        import java.util.*;
        class Node<T extends Comparable<T>> { T main; }
        @SuppressWarnings({"unchecked", "class Main {"})
        public final class Solution {
          static class Inner { void main(int x) {} }
          public static void main(String... args) throws Exception {}
        }
        """);
  }

  @Test
  void aPackageBelongsToTheName() {
    assertStart(
        "Main.java", "a.b.Main", "package a.b;\nclass Main { static void main(String[] a) {} }");
  }

  @Test
  void aClassThatIsNotPublicMayHoldTheStart() {
    assertStart(
        "Main.java",
        "Start",
        "class Helper { int x; }\nclass Start { public static void main(String[] a) {} }");
  }

  @Test
  void commentsAndTextsAreNotRead() {
    assertStart(
        "Main.java",
        "Main",
        "/* public class Wrong { } */ // public class Worse {\n"
            + "class Main { String s = \"} public class Bad {\"; char c = '}';\n"
            + "  String t = \"\"\"\n   } public class Block { \"\"\";\n"
            + "  public static void main(String[] a) {} }");
  }

  @Test
  void aRecordAndAnEnumMayStart() {
    assertStart(
        "Main.java", "R", "record R(int record) { public static void main(String[] a) {} }");
    assertStart("E.java", "E", "public enum E { A; public static void main(String[] a) {} }");
  }

  @Test
  void aFileWithoutClassesIsCalledByItsName() {
    assertStart("Main.java", "Main", "void main() { IO.println(1); }");
    assertStart("Main.java", "Main", "");
    assertStart("Main.java", "Main", "}}}} class {{{ ((( \"");
  }
}
