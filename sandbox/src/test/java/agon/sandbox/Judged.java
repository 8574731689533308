package agon.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short ways for tests to compile and run one program. */
public final class Judged {
  /** Far beyond what the programs need, since tests run beside each other. */
  public static final RunLimits ROOMY = new RunLimits(10_000, 30_000, 256L << 20, 1 << 20);

  private Judged() {}

  /** Opens a box, compiles, runs once without input. */
  public static RunResult run(Sandbox sandbox, String language, SourceFile source, RunLimits limits)
      throws Exception {
    try (Box box = sandbox.open(language)) {
      compile(box, source);
      return box.run(new byte[0], limits);
    }
  }

  public static void compile(Box box, SourceFile source) throws Exception {
    Compilation compiled = box.compile(List.of(source));
    if (!compiled.ok()) {
      throw new AssertionError("It did not compile: " + compiled.output());
    }
  }

  public static String stdout(RunResult result) {
    return new String(result.stdout(), StandardCharsets.UTF_8);
  }

  public static String stderr(RunResult result) {
    return new String(result.stderr(), StandardCharsets.UTF_8);
  }
}
