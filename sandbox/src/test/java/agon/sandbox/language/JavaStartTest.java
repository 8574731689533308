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

  @Test
  void namesMayHaveLettersOfAnyScriptAndDollars() {
    String main = " { public static void main(String[] a) {} }";
    assertStart("Größe.java", "Größe", "public class Größe" + main);
    assertStart("Z$d.java", "Z$d", "public class Z$d" + main);
    assertStart("数.java", "数", "public final class 数" + main);
    assertStart("_x1.java", "_x1", "public class _x1" + main);
    assertStart("Größe.java", "Größe", "public class Gr\\u00f6\\uu00dfe" + main);
  }

  @Test
  void whatStandsBeforeTheNameIsNoPartOfIt() {
    String main = " { public static void main(String[] a) {} }";
    assertStart("A.java", "A", "public/* class B */class // C\n A" + main);
    assertStart("A.java", "A", "@Deprecated(since = \"{\") public strictfp class A" + main);
    assertStart(
        "A.java",
        "A",
        "public sealed interface A permits B" + main + " final class B implements A {}");
    assertStart("A.java", "A", "public non-sealed class A" + main);
    assertStart("A.java", "A", "public @interface A { class M { } }");
    assertStart(
        "R.java",
        "R",
        "public record R(@X({1, 2}) int a) " + "{ static void main(String[] a) {} }");
  }

  @Test
  void anEscapeIsReadBeforeAllElse() {
    assertStart(
        "Test.java",
        "Test",
        """
        // \\u000d public class Test {
        // \\u000d public static void main(String[] a) { }
        // \\u000d }
        """);
    assertStart(
        "A.java",
        "A",
        "public class A { String s = \"\\\\u0022 } public class B {\"; static void main() {} }");
  }

  @Test
  void methodsAtTheTopMakeTheFileAClass() {
    assertStart(
        "Main.java", "Main", "public class Node { int main; }\nvoid main() { IO.println(1); }");
  }

  @Test
  void theLongestSourceIsReadAtOnce() {
    String long64 = "/*".repeat(16_000) + "\"\\\\".repeat(8_000) + "\n".repeat(8_000);
    assertStart("Main.java", "Main", long64);
    assertStart("Main.java", "Main", "\"" + "\\\"".repeat(32_000));
    assertStart("Main.java", "Main", "\\u".repeat(32_000) + "(".repeat(20_000));
  }
}
