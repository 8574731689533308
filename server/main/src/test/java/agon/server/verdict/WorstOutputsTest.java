package agon.server.verdict;

import agon.sandbox.SourceFile;
import agon.sandbox.WorstTexts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorstOutputsTest {
  @Test
  void whatACompilerSaysIsReadInATimeThatGrowsWithItsLength() {
    SourceLines source = SourceLines.of(List.of(new SourceFile("a", "b\n")), "b\n");
    WorstTexts.read(text -> CompileErrors.of(text, source));
  }

  @Test
  void whatAProgramSaysAtItsEndIsReadInATimeThatGrowsWithItsLength() {
    WorstTexts.read(text -> Thrown.in(text.getBytes(StandardCharsets.UTF_8)));
  }
}
