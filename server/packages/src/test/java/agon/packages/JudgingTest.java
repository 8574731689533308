package agon.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JudgingTest {
  @Test
  void whatAnEarlierVersionStoredIsStillRead() {
    Judging old =
        Judging.stored(
            """
            {"scoring":false,"interactive":true,"multiPass":false,"submitAnswer":false,
             "passes":1,"outputMb":0,"codeKb":0,"includes":{},"languages":[],"shown":{}}
            """);
    assertEquals(Judging.Processes.EACH, old.processes());
    assertEquals(Judging.PLAIN, Judging.stored(Judging.PLAIN.stored()));
  }
}
