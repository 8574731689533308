package agon.packages.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.sandbox.docker.RequiresDocker;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an untouched editor shows of a problem that talks, in real boxes. */
@RequiresDocker
@Timeout(120)
class TalkStubTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "python",
        "pypy",
        "cpp",
        "c",
        "java",
        "kotlin",
        "csharp",
        "javascript",
        "typescript",
        "go",
        "rust",
        "ruby",
        "haskell"
      })
  void itAnswersEachLineBeforeTheNextComes(String language) throws Exception {
    try (DriverBox box = DriverBox.of(language, null, Stubs.talk(language))) {
      assertEquals(List.of("\n", "\n"), box.answersInTurn(List.of("one", "two")));
    }
  }
}
