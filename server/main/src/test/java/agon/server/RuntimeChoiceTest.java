package agon.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.sandbox.docker.RequiresDocker;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a server says of a runtime that it cannot start boxes with. */
@RequiresDocker
@Timeout(60)
class RuntimeChoiceTest {
  @TempDir Path folder;

  private String refused(String sandbox, String runtime) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.commands(
                Sandboxes::make,
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .execute(
                "server",
                "--practice",
                "--port=0",
                "--data=" + folder,
                "--sandbox=" + sandbox,
                "--runtime=" + runtime);
    assertEquals(1, exit);
    return err.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void oneThatTheEngineDoesNotHaveIsNamedWithThoseThatItHas() {
    String said = refused("auto", "nowhere");
    assertTrue(said.startsWith("The container engine has no runtime nowhere; it has "), said);
    assertTrue(said.contains("runc"), said);
  }

  @Test
  void plainProcessesHaveNone() {
    assertEquals(
        "Plain processes have no runtime: leave out --runtime or --sandbox process.",
        refused("process", "runsc"));
  }
}
