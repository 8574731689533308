package agon.server.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.sandbox.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What runtimes wrote on stderr, word for word. */
class ThrownTest {
  private static final String NINE_LINES = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";

  private static void assertThrown(
      String file, @Nullable String type, int line, String said, String stderr) {
    SourceLines source = SourceLines.of(List.of(new SourceFile(file, NINE_LINES)), NINE_LINES);
    Thrown thrown = Thrown.in(stderr.getBytes(StandardCharsets.UTF_8));
    assertEquals(said, thrown.line());
    assertEquals(type, thrown.type());
    assertEquals(
        line == 0 ? Optional.empty() : Optional.of(line), thrown.place(source).map(Place::line));
  }

  @Test
  void goSaysWhatIsWrongBeforeItsGoroutines() {
    assertThrown(
        "main.go",
        "runtime error: index out of range",
        5,
        "panic: runtime error: index out of range [3] with length 0",
        """
        panic: runtime error: index out of range [3] with length 0

        goroutine 1 [running]:
        main.g(...)
        \tmain.go:5
        main.main()
        \tmain.go:9 +0x50
        """);
    assertThrown(
        "main.go",
        "stack overflow",
        3,
        "fatal error: stack overflow",
        """
        runtime: goroutine stack exceeds 1000000000-byte limit
        fatal error: stack overflow

        runtime stack:
        runtime.throw({0x47d1c2?, 0x40d971?})
        \t$GOROOT/src/runtime/panic.go:1101 +0x48 fp=0xc000051e90 sp=0xc000051e60 pc=0x4602c8

        goroutine 1 gp=0xc000002380 m=3 mp=0xc00003d008 [running]:
        main.f(0x2aaaa4e?)
        \tmain.go:3 +0x2b fp=0xc0200e03a0 sp=0xc0200e0398 pc=0x468f8b
        """);
  }

  @Test
  void rustSaysItBelowThePlace() {
    assertThrown(
        "main.rs",
        "index out of bounds",
        3,
        "index out of bounds: the len is 0 but the index is 1",
        """

        thread 'main' panicked at /box/src/main.rs:3:20:
        index out of bounds: the len is 0 but the index is 1
        note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace
        """);
  }

  @Test
  void monoSaysItTwice() {
    assertThrown(
        "main.cs",
        "System.IndexOutOfRangeException",
        4,
        "[ERROR] FATAL UNHANDLED EXCEPTION: System.IndexOutOfRangeException: Index was outside"
            + " the bounds of the array.",
        """

        Unhandled Exception:
        System.IndexOutOfRangeException: Index was outside the bounds of the array.
          at P.Main () [0x00007] in /box/src/main.cs:4\s
        [ERROR] FATAL UNHANDLED EXCEPTION: System.IndexOutOfRangeException: Index was outside the bounds of the array.
          at P.Main () [0x00007] in /box/src/main.cs:4\s
          at Start.Main (System.String[] all) [0x00042] in <b499501d029248b08e3d5b4558861e9a>:0\s
        """);
  }

  @Test
  void rubyNamesThePlaceFirst() {
    assertThrown(
        "main.rb",
        "NoMethodError",
        2,
        "NoMethodError: undefined method `foo' for nil",
        """
        /box/src/main.rb:2:in `g': undefined method `foo' for nil (NoMethodError)
        \tfrom /box/src/main.rb:4:in `<main>'
        """);
  }

  @Test
  void pythonAndNodeNameTheCallsFirstToo() {
    assertThrown(
        "main.py",
        "IndexError",
        3,
        "IndexError: list index out of range",
        """
        Traceback (most recent call last):
          File "/box/src/main.py", line 9, in <module>
            f([])
          File "/box/src/main.py", line 3, in f
            x[9]
          File "/usr/lib/python3.13/random.py", line 5, in choice
        IndexError: list index out of range
        """);
    assertThrown(
        "main.js",
        "TypeError",
        2,
        "TypeError: Cannot read properties of undefined (reading 'c')",
        """
        /box/src/main.js:2
          return a.b.c;
                     ^

        TypeError: Cannot read properties of undefined (reading 'c')
            at f (/box/src/main.js:2:14)
            at Object.<anonymous> (/box/src/main.js:4:13)
            at Module._compile (node:internal/modules/cjs/loader:1956:14)

        Node.js v26.10.0
        """);
  }

  @Test
  void theJvmNamesTheCauseLast() {
    assertThrown(
        "Main.java",
        "java.lang.ArithmeticException",
        7,
        "Caused by: java.lang.ArithmeticException: / by zero",
        """
        Exception in thread "main" java.lang.RuntimeException: x
        \tat Main.main(Main.java:3)
        Caused by: java.lang.ArithmeticException: / by zero
        \tat java.base/java.util.Optional.get(Optional.java:143)
        \tat Main.f(Main.java:7)
        \t... 1 more
        """);
  }

  @Test
  void haskellNamesItselfBefore() {
    assertThrown(
        "main.hs",
        "Prelude.head: empty list",
        6,
        "main: Prelude.head: empty list",
        """
        main: Prelude.head: empty list
        CallStack (from HasCallStack):
          error, called at libraries/base/GHC/List.hs:1644:3 in base:GHC.List
          head, called at /box/src/main.hs:6:10 in main:Main
        """);
  }

  @Test
  void anAssertionOfCHasItsLine() {
    assertThrown(
        "main.cpp",
        null,
        5,
        "main: main.cpp:5: int main(): Assertion `x' failed.",
        "main: main.cpp:5: int main(): Assertion `x' failed.\n");
  }

  @Test
  void theCodeAroundAFunctionIsLeftOut() {
    SourceFile main = new SourceFile("main.py", NINE_LINES);
    String own = "class Solution:\n    def f(self):\n        return 1 // 0\n";
    SourceLines source = SourceLines.of(List.of(main, new SourceFile("solution.py", own)), own);
    String trace =
        """
        Traceback (most recent call last):
          File "/box/src/main.py", line 2, in <module>
            main()
            ~~~~^^
          File "/box/src/solution.py", line 3, in f
            return 1 // 0
                   ~~^^~~
        ZeroDivisionError: division by zero
        """;
    assertEquals(
        """
        Traceback (most recent call last):
          File "/box/src/solution.py", line 3, in f
            return 1 // 0
                   ~~^^~~
        ZeroDivisionError: division by zero
        """,
        source.withoutOurs(trace));
    assertEquals(
        Optional.of(new Place(null, 3)),
        Thrown.in(trace.getBytes(StandardCharsets.UTF_8)).place(source));
  }

  @Test
  void wordsThatAProgramMakesUpCostNoMoreTimeThanTheyAreLong() {
    SourceLines source = SourceLines.of(List.of(new SourceFile("main.py", NINE_LINES)), NINE_LINES);
    for (String piece :
        List.of(
            "a",
            "a.a:",
            "File \"",
            "main.py:",
            "(",
            "thread '",
            "x:1:in `",
            ": ",
            " at (wrapper ")) {
      for (String end : List.of("", "\n")) {
        String all = (piece + end).repeat(65_536 / (piece.length() + end.length()));
        Thrown thrown = Thrown.in(all.getBytes(StandardCharsets.UTF_8));
        assertEquals(Optional.empty(), thrown.place(source));
        CompileErrors.of(all, source);
        source.withoutOurs(all);
      }
    }
    assertEquals(List.of(), source.in("File \"main.py\", line 99999999999999"));
  }
}
