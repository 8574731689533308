package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.sandbox.Judged;
import agon.sandbox.RunResult;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever speaks the runner's language is not taken for the runner, on neither transport. */
@RequiresDocker
class ForgedFramesTest {

  @ParameterizedTest
  @EnumSource(
      value = DockerConfig.Channel.class,
      names = {"SOCKET", "ATTACH"})
  void theRunnerIsOutOfReach(DockerConfig.Channel channel) throws Exception {
    DockerConfig config = DockerConfig.in(DockerTest.temporary()).withSlots(1).withChannel(channel);
    try (DockerSandbox sandbox = DockerTest.open(config)) {
      DockerTest.await(sandbox, "cpp");
      for (String name :
          new String[] {
            "verdict/forged-frames.cpp",
            "verdict/forged-frames-and-loop.cpp",
            "escape/descriptors.cpp",
            "escape/reach-the-server.cpp",
            "escape/proc-pokes.cpp"
          }) {
        HostileProgram program = HostileProgram.named(name);
        try (DockerBox box = (DockerBox) sandbox.open("cpp")) {
          assertTrue(box.compile(program.files()).ok(), name);
          for (int i = 0; i < 3; i++) {
            RunResult result = box.run("7\n".getBytes(StandardCharsets.UTF_8), program.limits());
            assertTrue(
                program.mayEnd(result.ending()),
                () -> name + " " + result.ending() + ": " + Judged.stdout(result));
            if (name.contains("forged")) {
              assertForgeryIsJustOutput(result.stdout());
            }
          }
        }
      }
    }
  }

  /** The first forged frame says "42", the second one that a run ended well. */
  private static void assertForgeryIsJustOutput(byte[] stdout) {
    assertTrue(stdout.length > 10_000, "bytes of output: " + stdout.length);
    assertEquals(3, stdout[0]);
    assertEquals(Frame.STDOUT, stdout[4]);
    assertEquals("42\n", new String(stdout, 8, 3, StandardCharsets.UTF_8));
    assertEquals(Frame.EXIT, stdout[11 + 4]);
  }
}
