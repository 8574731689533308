package agon.bench;

import agon.protocol.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A submission of the soak, with the verdicts that are right for it. */
record SoakProgram(String name, String language, String source, Set<Verdict> expected) {

  static List<String> languages() {
    return List.of("python", "cpp", "java");
  }

  /** Honest and hostile in turn, short ones: what counts is how many. */
  static List<SoakProgram> all() throws IOException {
    List<SoakProgram> honest = new ArrayList<>();
    for (String language : languages()) {
      String source = ShortestPaths.solution(Toolchain.of(language).file());
      honest.add(new SoakProgram("honest " + language, language, source, Set.of(Verdict.AC)));
    }
    List<SoakProgram> all = new ArrayList<>();
    List<SoakProgram> hostile = hostile();
    for (int i = 0; i < hostile.size(); i++) {
      // Java is dear: it comes every fourth time, and Python and C++ between.
      all.add(honest.get(i % 4 == 3 ? 2 : i % 2));
      all.add(hostile.get(i));
    }
    return all;
  }

  private static List<SoakProgram> hostile() {
    return List.of(
        cpp("crash", "int main() { *(volatile int *)0 = 1; }", Verdict.RTE),
        python("exit code", "import os\nos._exit(137)\n", Verdict.RTE),
        cpp(
            "daemons",
            """
            #include <signal.h>
            #include <unistd.h>
            int main() {
              for (int i = 0; i < 20; i++)
                if (fork() == 0) {
                  setsid();
                  for (int s = 1; s < 65; s++) signal(s, SIG_IGN);
                  for (;;) raise(SIGSTOP);
                }
            }
            """,
            Verdict.WA),
        python(
            "litter",
            """
            import os
            for i in range(300):
                open(f"/tmp/f{i}", "w").write("x" * 1000)
                os.makedirs(f"a{i}/b/c")
                os.chmod(f"a{i}", 0)
            """,
            Verdict.WA),
        cpp(
            "memory",
            """
            #include <stdlib.h>
            int main() {
              for (;;) {
                volatile char *room = (char *)malloc(1 << 20);
                for (int i = 0; i < 1 << 20; i += 4096) room[i] = 1;
              }
            }
            """,
            Verdict.MLE),
        python("flood", "while True:\n    print('x' * 10000)\n", Verdict.OLE),
        cpp("compile error", "int main() { return x; }", Verdict.CE),
        python(
            "fork and leave",
            """
            import os, signal
            signal.signal(signal.SIGCHLD, signal.SIG_IGN)
            for _ in range(30):
                if os.fork() == 0:
                    while True:
                        pass
            """,
            Verdict.WA),
        cpp(
            "no interpreter",
            "__attribute__((section(\".interp\"), used)) static const char i[] = \"/no\";\nint main() {}",
            Verdict.RTE),
        java("exit", "class Main { public static void main(String[] a) { System.exit(3); } }"));
  }

  private static SoakProgram cpp(String name, String source, Verdict expected) {
    return new SoakProgram(name, "cpp", source, Set.of(expected));
  }

  private static SoakProgram python(String name, String source, Verdict expected) {
    return new SoakProgram(name, "python", source, Set.of(expected));
  }

  private static SoakProgram java(String name, String source) {
    return new SoakProgram(name, "java", source, Set.of(Verdict.RTE));
  }
}
