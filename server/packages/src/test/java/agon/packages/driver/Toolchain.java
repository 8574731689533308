package agon.packages.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.sandbox.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Runs Python drivers with what this machine has; without a Python the test is skipped. */
final class Toolchain {
  /** What a program did. */
  record Ran(int code, String stdout, String stderr) {}

  private final Path folder;
  private int programs;

  Toolchain(Path folder) throws InterruptedException {
    this.folder = folder;
    Assumptions.assumeTrue(found(), "SKIPPED: python3 is not installed");
  }

  private static boolean found() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Compiles, leaving the byte code alone behind as the judge does, and runs. */
  Ran compileAndRun(List<SourceFile> files, String input) throws IOException, InterruptedException {
    Path program = Files.createDirectories(folder.resolve("python" + programs++));
    for (SourceFile file : files) {
      Path source = Files.write(program.resolve(file.name()), file.bytes());
      String script = "import sys, py_compile; py_compile.compile(sys.argv[1], sys.argv[1] + 'c')";
      Ran ran = run(List.of("python3", "-c", script, source.toString()), "");
      assertEquals("", ran.stderr());
      Files.delete(source);
    }
    return run(List.of("python3", "-E", "-s", "-B", program.resolve("main.pyc").toString()), input);
  }

  Ran run(List<String> command, String input) throws IOException, InterruptedException {
    Path in = Files.writeString(Files.createTempFile(folder, "in", ""), input);
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    Process process =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException(command + " does not end.");
    }
    return new Ran(
        process.exitValue(),
        Files.readString(out),
        new String(Files.readAllBytes(err), StandardCharsets.UTF_8));
  }
}
