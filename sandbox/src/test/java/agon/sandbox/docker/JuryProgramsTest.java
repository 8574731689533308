package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.CompileLimits;
import agon.sandbox.Ending;
import agon.sandbox.Judged;
import agon.sandbox.ProgramRun;
import agon.sandbox.RunResult;
import agon.sandbox.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Programs that scripts build and start, and compiling within other limits. */
@RequiresDocker
@Timeout(120)
class JuryProgramsTest {
  private static final String PYTHON = "python";
  private static final SourceFile RUN =
      new SourceFile("run", "#!/bin/sh\nexec python3 helper.py made \"$@\"\n");

  @Test
  void aScriptRunsBesideWhatAnotherHasMade() throws Exception {
    List<SourceFile> files =
        List.of(
            new SourceFile("build", "#!/bin/sh\nprintf 'it is ' > made\n"),
            RUN,
            new SourceFile(
                "helper.py", "import sys\nprint(open(sys.argv[1]).read() + sys.argv[2])\n"));
    try (Box box = DockerTest.sandbox(PYTHON).open(PYTHON)) {
      Compilation compilation = box.compile(files);
      assertTrue(compilation.ok(), compilation.output());
      for (String word : List.of("good", "a b")) {
        RunResult result =
            box.run(
                new ProgramRun(
                    new byte[0], List.of(word), Map.of(), Map.of(), 1 << 20, Judged.ROOMY));
        assertEquals(new Ending.Exited(0), result.ending());
        assertEquals("it is " + word + "\n", new String(result.stdout(), StandardCharsets.UTF_8));
        assertEquals(Map.of(), result.files());
      }
    }
  }

  @Test
  void aBuildThatFailsOrMakesNothingSaysSo() throws Exception {
    for (String build : List.of("echo too bad; exit 3", "true")) {
      try (Box box = DockerTest.sandbox(PYTHON).open(PYTHON)) {
        Compilation compilation =
            box.compile(List.of(new SourceFile("build", "#!/bin/sh\n" + build + "\n")));
        assertFalse(compilation.ok());
        String said = build.startsWith("echo") ? "too bad" : "There is no file run";
        assertTrue(compilation.output().contains(said), compilation.output());
      }
    }
  }

  @Test
  void filesMayLieInFoldersInEveryLanguageThatHasThem() throws Exception {
    Map<String, List<SourceFile>> programs =
        Map.of(
            "java",
            List.of(
                new SourceFile(
                    "Main.java",
                    "import unsigned.Big; class Main { public static void main(String[] a) {"
                        + " System.out.print(Big.SAYS); } }"),
                new SourceFile(
                    "unsigned/Big.java",
                    "package unsigned; public class Big { public static final String SAYS ="
                        + " \"in a folder\"; }")),
            "cpp",
            List.of(
                new SourceFile(
                    "main.cpp",
                    "#include <cstdio>\n#include \"lib/says.h\"\nint main() { puts(SAYS); }"),
                new SourceFile("lib/says.h", "#define SAYS \"in a folder\"\n")),
            PYTHON,
            List.of(
                new SourceFile("main.py", "import lib.deep.says\nprint(lib.deep.says.SAYS)\n"),
                new SourceFile("lib/deep/says.py", "SAYS = 'in a folder'\n")),
            "javascript",
            List.of(
                new SourceFile(
                    "main.mjs", "import {SAYS} from './lib/says.mjs'; console.log(SAYS);"),
                new SourceFile("lib/says.mjs", "export const SAYS = 'in a folder';")));
    for (Map.Entry<String, List<SourceFile>> program : programs.entrySet()) {
      try (Box box = DockerTest.sandbox(program.getKey()).open(program.getKey())) {
        Compilation compilation = box.compile(program.getValue());
        assertTrue(compilation.ok(), compilation.output());
        RunResult result = box.run(new byte[0], Judged.ROOMY);
        assertEquals(
            "in a folder",
            new String(result.stdout(), StandardCharsets.UTF_8).strip(),
            program.getKey() + ": " + new String(result.stderr(), StandardCharsets.UTF_8));
      }
    }
  }

  private static final String SORTS =
      """
      #include <bits/stdc++.h>
      #include "more.h"
      int main() {
        std::vector<int> all = {2, 1};
        std::sort(all.begin(), all.end());
        std::cout << all[0];
      }
      """;

  @Test
  void headersOfTheLibraryMayComeTwiceAndAfterATarget() throws Exception {
    for (String before :
        List.of("", "#pragma GCC optimize(\"O3\")\n#pragma GCC target(\"sse4.2\")\n")) {
      List<SourceFile> files =
          List.of(
              new SourceFile("main.cpp", before + SORTS),
              new SourceFile("more.h", "#pragma once\n#include <bits/stdc++.h>\n"));
      try (Box box = DockerTest.sandbox("cpp").open("cpp")) {
        Compilation compilation = box.compile(files);
        assertTrue(compilation.ok(), compilation.output());
        RunResult result = box.run(new byte[0], Judged.ROOMY);
        assertEquals("1", new String(result.stdout(), StandardCharsets.UTF_8));
      }
    }
    try (Box box = DockerTest.sandbox("cpp").open("cpp")) {
      SourceFile wrong =
          new SourceFile("main.cpp", "#pragma GCC target(\"sse4.2\")\n#include <map>\nx\n");
      Compilation compilation = box.compile(List.of(wrong));
      assertFalse(compilation.ok());
      assertTrue(compilation.output().contains("main.cpp:3:"), compilation.output());
    }
  }

  @Test
  void oldCCompilesWithWarnings() throws Exception {
    try (Box box = DockerTest.sandbox("c").open("c")) {
      SourceFile old = new SourceFile("main.c", "main() { puts(\"old\"); return 0; }\n");
      assertTrue(box.compile(List.of(old)).ok());
      assertEquals(
          "old\n", new String(box.run(new byte[0], Judged.ROOMY).stdout(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void compilingWithinOtherLimitsIsNotTakenFromTheCache() throws Exception {
    List<SourceFile> files = List.of(new SourceFile("main.py", "print('as ever')\n"));
    try (Box box = DockerTest.sandbox(PYTHON).open(PYTHON)) {
      assertTrue(box.compile(files).ok());
    }
    try (Box box = DockerTest.sandbox(PYTHON).open(PYTHON)) {
      Compilation small = box.compile(files, new CompileLimits(0, 2));
      assertFalse(small.ok());
      assertTrue(small.output().contains("memory"), small.output());
    }
  }
}
