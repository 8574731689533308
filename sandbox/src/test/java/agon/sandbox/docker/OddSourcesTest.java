package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.Ending;
import agon.sandbox.Judged;
import agon.sandbox.Programs;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that are right, and that a judge may yet take for wrong. */
@RequiresDocker
class OddSourcesTest {
  private static final RunLimits LIMITS = new RunLimits(5_000, 20_000, 256L << 20, 1 << 20);

  private static RunResult result(String language, String source) throws Exception {
    try (Box box = DockerTest.sandbox(language).open(language)) {
      Judged.compile(box, new SourceFile(Programs.language(language).fileName(), source));
      return box.run(new byte[0], LIMITS);
    }
  }

  private static void assertWrites(String expected, String language, String source)
      throws Exception {
    RunResult result = result(language, source);
    assertEquals(
        new Ending.Exited(0), result.ending(), new String(result.stderr(), StandardCharsets.UTF_8));
    assertArrayEquals(expected.getBytes(StandardCharsets.UTF_8), result.stdout());
  }

  @ParameterizedTest
  @MethodSource("agon.sandbox.Programs#languages")
  void aByteOrderMarkIsNoPartOfASource(String language) throws Exception {
    SourceFile hello = Programs.of(language, "hello");
    String plain = new String(result(language, hello.text()).stdout(), StandardCharsets.UTF_8);
    assertFalse(plain.isBlank());
    assertWrites(plain, language, "\uFEFF" + hello.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public class Größe %s",
        "public class Z$d %s",
        "public /* class X { */ final class 数 %s",
        "@Deprecated(since = \"}\") public class A %s",
        "public record R(int... a) %s",
        "public enum E { ; %s",
        "public sealed interface S permits T %s final class T implements S {}",
        "// \\u000d public class Test %s"
      })
  void aJavaFileIsNamedByTheCompilersRules(String head) throws Exception {
    String body = "{ public static void main(String[] args) { System.out.println(1); } }";
    assertWrites("1\n", "java", head.formatted(head.contains("{ ;") ? body.substring(1) : body));
  }

  @Test
  void whatABrowserOrTheLibraryNamesIsFreeInTypeScript() throws Exception {
    assertWrites(
        "3 7 ok 1\n",
        "typescript",
        """
        class Node { constructor(public val: number, public next: Node | null) {} }
        class Event {}
        class Map { size = 3; }
        const name: number = 7, top = 1, status: string = "ok", length = 0, self = 2, parent = 3;
        const process = { exit: (code: number) => code };
        const log: (text: string) => void = globalThis.console.log;
        const console = { log };
        type Document = Node;
        const node: Document = new Node(1, null);
        console.log(`${new Map().size} ${name} ${status} ${node.val}`);
        """);
  }

  @Test
  void whatOldTypeScriptDeclaresForItselfStillCompiles() throws Exception {
    assertWrites(
        "0\n",
        "typescript",
        """
        declare var require: any;
        const fs = require("fs");
        const lines: string[] = fs.readFileSync(0, "utf8").split("\\n");
        console.log(lines[0].length);
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"python", "pypy"})
  void pythonHasNumbersOfAnyLength(String language) throws Exception {
    assertWrites(
        "20001 True\n",
        language,
        "n = 10**20000\ntext = str(n)\nprint(len(text), int(text) == n + "
            + "0 * "
            + "9".repeat(5_000)
            + ")\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"python", "pypy"})
  void pythonRecursesBelowItsOwnCache(String language) throws Exception {
    assertWrites(
        "1\n1\n",
        language,
        """
        import sys
        import threading
        from functools import cache

        sys.setrecursionlimit(10**6)


        @cache
        def f(n):
            return 1 if n == 0 else f(n - 1)


        print(f(5000))
        threading.stack_size(128 << 20)
        thread = threading.Thread(target=lambda: print(f(25000)))
        thread.start()
        thread.join()
        """);
  }

  @Test
  void aRecursionThroughCWithoutEndIsStillAnError() throws Exception {
    String endless =
        """
        import sys
        from functools import cache

        sys.setrecursionlimit(10**9)


        @cache
        def f(n):
            return max([n], key=lambda k: f(k + 1))


        f(0)
        """;
    RunResult result = result("python", endless);
    String said = new String(result.stderr(), StandardCharsets.UTF_8);
    assertEquals(new Ending.Exited(1), result.ending(), said);
    assertTrue(said.contains("RecursionError"), said);
  }

  @Test
  void cSharpWritesNoByteOrderMark() throws Exception {
    assertWrites(
        "hi\nho\n",
        "csharp",
        """
        using System;
        using System.IO;
        using System.Text;
        class P {
          static int Main(string[] args) {
            Console.OutputEncoding = Encoding.UTF8;
            Console.WriteLine("hi");
            var writer = new StreamWriter(Console.OpenStandardOutput(), Encoding.UTF8);
            writer.WriteLine("ho");
            writer.Flush();
            return args.Length;
          }
        }
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"python", "pypy"})
  void whatPythonCannotReadIsToldOfTheSourceAlone(String language) throws Exception {
    for (String line :
        List.of("def f(:", "x = 'a", "print 1", "x = \0", "return", "(".repeat(5_000))) {
      try (Box box = DockerTest.sandbox(language).open(language)) {
        Compilation made = box.compile(List.of(new SourceFile("main.py", "y = 1\n" + line + "\n")));
        assertFalse(made.ok(), line);
        assertFalse(made.output().contains("check.py"), made.output());
        assertFalse(made.output().contains("Traceback"), made.output());
        assertTrue(made.output().contains("File \"main.py\", line 2"), made.output());
        assertTrue(made.output().contains("SyntaxError: "), made.output());
      }
    }
  }

  @Test
  void aProgramWithoutAStartIsToldSoWhenItIsCompiled() throws Exception {
    for (SourceFile source :
        List.of(
            new SourceFile("Main.java", "class Main { int main; /* main( */ void go() {} }"),
            new SourceFile("main.kt", "fun go() { println(1) }"))) {
      String language = source.name().endsWith("kt") ? "kotlin" : "java";
      try (Box box = DockerTest.sandbox(language).open(language)) {
        Compilation made = box.compile(List.of(source));
        assertFalse(made.ok());
        String said = made.output();
        assertTrue(said.startsWith(source.name() + ": error: There is no "), said);
      }
    }
    assertWrites(
        "1\n", "java", "class A { static void main(String[] a) { System.out.println(1); } }");
    assertWrites("1\n", "java", "class A { void m\\u0061in() { System.out.println(1); } }");
    assertWrites("1\n", "kotlin", "fun `main` () { println(1) }");
  }
}
