package agon.sandbox.docker;

import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.Sandbox;
import agon.sandbox.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short ways for tests to compile and run one program. */
final class Judged {
  /** Far beyond what the programs need, since tests run beside each other. */
  static final RunLimits ROOMY = new RunLimits(10_000, 30_000, 256L << 20, 1 << 20);

  private Judged() {}

  static RunResult run(String language, String program, RunLimits limits) throws Exception {
    return run(DockerTest.sandbox(language), language, Programs.of(language, program), limits);
  }

  static RunResult run(Sandbox sandbox, String language, SourceFile source, RunLimits limits)
      throws Exception {
    try (Box box = sandbox.open(language)) {
      compile(box, source);
      return box.run(new byte[0], limits);
    }
  }

  static void compile(Box box, SourceFile source) throws Exception {
    Compilation compiled = box.compile(List.of(source));
    if (!compiled.ok()) {
      throw new AssertionError("It did not compile: " + compiled.output());
    }
  }

  static String stdout(RunResult result) {
    return new String(result.stdout(), StandardCharsets.UTF_8);
  }

  static String stderr(RunResult result) {
    return new String(result.stderr(), StandardCharsets.UTF_8);
  }
}
