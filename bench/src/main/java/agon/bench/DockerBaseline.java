package agon.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** Judging as one would without a warm pool: the docker command for every step. */
final class DockerBaseline {
  private DockerBaseline() {}

  /** One started container, and one {@code docker exec} for the compiler and each test; in ms. */
  static double perExec(Toolchain toolchain, String source, List<ShortestPaths.Test> tests)
      throws IOException, InterruptedException {
    Path folder = folder(toolchain, source);
    String container =
        call(
                words(
                    List.of("docker", "run", "-d", "--rm", "--network", "none"),
                    List.of("-v", folder + ":/w", "--entrypoint", "sleep"),
                    List.of(toolchain.image(), "600")),
                "")
            .strip();
    try {
      return judge(List.of("docker", "exec", "-i", container), List.of(), toolchain, tests);
    } finally {
      call(List.of("docker", "rm", "-f", container), "");
    }
  }

  /** One {@code docker run} for the compiler and for each test; in ms. */
  static double perRun(Toolchain toolchain, String source, List<ShortestPaths.Test> tests)
      throws IOException, InterruptedException {
    List<String> run =
        List.of(
            "docker",
            "run",
            "--rm",
            "-i",
            "--network",
            "none",
            "-v",
            folder(toolchain, source) + ":/w",
            "--entrypoint",
            "");
    return judge(run, List.of(toolchain.image()), toolchain, tests);
  }

  private static double judge(
      List<String> command, List<String> image, Toolchain toolchain, List<ShortestPaths.Test> tests)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    if (!toolchain.compile().isEmpty()) {
      call(words(command, image, toolchain.compile()), "");
    }
    for (ShortestPaths.Test test : tests) {
      String output = call(words(command, image, toolchain.run()), test.input());
      if (!output.equals(test.answer())) {
        throw new IOException("The baseline answered " + output + ", not " + test.answer());
      }
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static Path folder(Toolchain toolchain, String source) throws IOException {
    Path folder = Files.createTempDirectory("agon-baseline");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.writeString(folder.resolve(toolchain.file()), source);
    return folder;
  }

  private static List<String> words(List<String> a, List<String> b, List<String> c) {
    List<String> words = new ArrayList<>(a);
    words.addAll(b);
    words.addAll(c);
    return words;
  }

  private static String call(List<String> command, String input)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
    }
    return output;
  }
}
