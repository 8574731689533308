package agon.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * The floor under any judge: in the same image, a shell that compiles once and starts the program
 * on one input after the other, without limits, measuring or checks.
 *
 * @param compileMs wall time of the compiler
 * @param testsMs wall time of all tests
 */
record BareLoop(double compileMs, double testsMs) {

  /** Compiles and runs on every input, {@code rounds} times over. */
  static BareLoop of(Toolchain toolchain, String source, List<String> inputs, int rounds)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("agon-bare");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.writeString(folder.resolve(toolchain.file()), source);
    for (int i = 0; i < inputs.size(); i++) {
      Files.writeString(folder.resolve(i + ".in"), inputs.get(i));
    }
    String script =
        """
        set -e
        begin=$(date +%%s%%N)
        %s
        compiled=$(date +%%s%%N)
        round=0
        while [ $round -lt %d ]; do
          test=0
          while [ $test -lt %d ]; do
            %s < /w/$test.in > /w/out
            test=$((test + 1))
          done
          round=$((round + 1))
        done
        echo $((compiled - begin)) $(($(date +%%s%%N) - compiled))
        """
            .formatted(
                toolchain.compile().isEmpty() ? ":" : String.join(" ", toolchain.compile()),
                rounds,
                inputs.size(),
                String.join(" ", toolchain.run()));
    Files.writeString(folder.resolve("loop.sh"), script);
    Process process =
        new ProcessBuilder(
                "docker",
                "run",
                "--rm",
                "--network",
                "none",
                "--cpuset-cpus",
                "0",
                "--tmpfs",
                "/tmp",
                "-v",
                folder + ":/w",
                "--entrypoint",
                "sh",
                toolchain.image(),
                "/w/loop.sh")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IOException("The bare loop failed: " + said);
    }
    String[] nanos = said.split(" ", 2);
    return new BareLoop(Long.parseLong(nanos[0]) / 1e6, Long.parseLong(nanos[1]) / 1e6);
  }
}
