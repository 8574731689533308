package agon.server.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.sandbox.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Compiles and runs drivers with what this machine has; a test without its compiler is skipped. */
final class Toolchain {
  /** What a program did. */
  record Ran(int code, String stdout, String stderr) {}

  private final Path folder;
  private final String language;
  private int programs;

  Toolchain(Path folder, String language) throws IOException, InterruptedException {
    this.folder = folder;
    this.language = language;
    if (!language.equals("java")) {
      String tool = language.equals("cpp") ? "g++" : "python3";
      Assumptions.assumeTrue(
          found(tool), "SKIPPED: " + tool + " is not installed, so " + language + " is not tested");
    }
    if (language.equals("cpp")) {
      Path header = Files.createDirectories(folder.resolve("pch/bits"));
      Path all = Files.writeString(folder.resolve("all.h"), "#include <bits/stdc++.h>\n");
      run(
          List.of(
              "g++", "-std=gnu++17", "-x", "c++-header", "-o", header + "/stdc++.h.gch", all + ""),
          "");
    }
  }

  private static boolean found(String tool) throws InterruptedException {
    try {
      return new ProcessBuilder(tool, "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Compiles; the command that runs the program, or what the compiler said. */
  Object compile(List<SourceFile> files) throws IOException, InterruptedException {
    Path program = Files.createDirectories(folder.resolve(language + programs++));
    for (SourceFile file : files) {
      Files.write(program.resolve(file.name()), file.bytes());
    }
    String first = program.resolve(files.getFirst().name()).toString();
    return switch (language) {
      case "cpp" -> compileCpp(program, first);
      case "java" -> compileJava(program, files);
      default -> compilePython(program, files);
    };
  }

  /** Leaves the byte code alone behind, as the judge does. */
  private Object compilePython(Path program, List<SourceFile> files)
      throws IOException, InterruptedException {
    for (SourceFile file : files) {
      Path source = program.resolve(file.name());
      String script = "import sys, py_compile; py_compile.compile(sys.argv[1], sys.argv[1] + 'c')";
      Ran ran = run(List.of("python3", "-c", script, source.toString()), "");
      assertEquals("", ran.stderr());
      Files.delete(source);
    }
    return List.of("python3", "-E", "-s", "-B", program.resolve("main.pyc").toString());
  }

  private Object compileCpp(Path program, String first) throws IOException, InterruptedException {
    String binary = program.resolve("program").toString();
    List<String> command =
        List.of("g++", "-std=gnu++17", "-I" + folder.resolve("pch"), "-o", binary, first);
    Ran ran = run(command, "");
    return ran.code() == 0 ? List.of(binary) : ran.stderr();
  }

  private Object compileJava(Path program, List<SourceFile> files)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(java("javac"), "-Xlint:all", "-d", program.toString()));
    files.forEach(file -> command.add(program.resolve(file.name()).toString()));
    Ran ran = run(command, "");
    return ran.code() == 0
        ? List.of(java("java"), "-XX:TieredStopAtLevel=1", "-cp", program.toString(), "Main")
        : ran.stderr();
  }

  /** Compiles, which must succeed, and runs. */
  @SuppressWarnings("unchecked")
  Ran compileAndRun(List<SourceFile> files, String input) throws IOException, InterruptedException {
    Object compiled = compile(files);
    assertEquals(true, compiled instanceof List, String.valueOf(compiled));
    return run((List<String>) compiled, input);
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

  private static String java(String tool) {
    return Path.of(System.getProperty("java.home"), "bin", tool).toString();
  }
}
