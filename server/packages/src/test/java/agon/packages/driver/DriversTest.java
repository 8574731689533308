package agon.packages.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.packages.signature.FunctionSignature;
import agon.packages.signature.Signature;
import agon.packages.signature.Type;
import agon.sandbox.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriversTest {
  @TempDir Path folder;

  @Test
  void aPythonTracebackNamesTheLineThatTheContestantTyped() throws Exception {
    Signature signature = new FunctionSignature("solve", List.of(), Type.Scalar.INT);
    String source = "class Solution:\n    def solve(self):\n        return [][3]\n";
    Toolchain.Ran ran =
        new Toolchain(folder).compileAndRun(Drivers.sources(signature, "python", source), "[]");
    assertNotEquals(0, ran.code());
    assertTrue(ran.stderr().contains("solution.py\", line 3, in solve"), ran.stderr());
    assertFalse(ran.stderr().contains("main.py"), ran.stderr());
    assertTrue(ran.stderr().contains("IndexError"), ran.stderr());
  }

  @Test
  void aPythonSolutionAlsoRunsWithoutBeingCompiledBefore() throws Exception {
    Signature signature = new FunctionSignature("solve", List.of(), Type.Scalar.INT);
    Toolchain tools = new Toolchain(folder);
    for (SourceFile file :
        Drivers.sources(signature, "python", "def solve():\n    return gcd(12, 18)\n")) {
      Files.write(folder.resolve(file.name()), file.bytes());
    }
    Toolchain.Ran ran =
        tools.run(List.of("python3", "-E", "-s", "-B", folder.resolve("main.py") + ""), "[]");
    assertEquals("6\n", ran.stdout(), ran.stderr());
  }

  @Test
  void pythonResultsOfAnotherTypeAreNamedAndNeverAnswers() throws Exception {
    Toolchain tools = new Toolchain(folder);
    Signature signature = new FunctionSignature("solve", List.of(), Type.parse("int[]"));
    for (String wrong : List.of("[1, 'a']", "5", "'12'", "[1.0]", "{1: 2}")) {
      String source = "class Solution:\n    def solve(self):\n        return " + wrong + "\n";
      Toolchain.Ran ran = tools.compileAndRun(Drivers.sources(signature, "python", source), "[]");
      assertEquals(1, ran.code(), wrong);
      assertEquals("", ran.stdout());
      assertTrue(ran.stderr().startsWith("solve must return int[], but "), ran.stderr());
    }
    for (String right : List.of("(1, 2)", "deque([1, 2])", "range(1, 3)")) {
      String source = "class Solution:\n    def solve(self):\n        return " + right + "\n";
      Toolchain.Ran ran = tools.compileAndRun(Drivers.sources(signature, "python", source), "[]");
      assertEquals("[1,2]\n", ran.stdout(), ran.stderr());
    }
  }

  @Test
  void theContestantsTextStaysAsItIsTyped() {
    Signature signature = new FunctionSignature("solve", List.of(), Type.Scalar.INT);
    String source = "class Solution: # ${function}\n    pass\n";
    List<SourceFile> files = Drivers.sources(signature, "python", source);
    assertEquals(List.of("main.py", "solution.py"), files.stream().map(SourceFile::name).toList());
    assertEquals(source, files.getLast().text());
    assertEquals(
        List.of(new SourceFile("main.cpp", "int main() {}")),
        Drivers.sources(null, "cpp", "int main() {}"));
  }
}
