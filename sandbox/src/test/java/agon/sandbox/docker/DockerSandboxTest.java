package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.Ending;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same few programs in every language. */
@RequiresDocker
class DockerSandboxTest {

  @ParameterizedTest
  @ValueSource(strings = {"python", "cpp", "java"})
  void helloIsSaid(String language) throws Exception {
    try (Box box = DockerTest.sandbox(language).open(language)) {
      Compilation compiled = box.compile(List.of(Programs.hello(language)));
      assertTrue(compiled.ok(), compiled.output());
      RunResult result = box.run(new byte[0], RunLimits.of(2_000, 256L << 20, 100));
      assertEquals(
          new Ending.Exited(0),
          result.ending(),
          () -> new String(result.stderr(), StandardCharsets.UTF_8));
      assertEquals("hello\n", new String(result.stdout(), StandardCharsets.UTF_8));
      System.out.println(compiled + " " + result);
    }
  }
}
