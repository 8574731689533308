package agon.client.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CallLinesTest {
  @Test
  void linesOfCallsAreTheInputOfAClass() {
    assertEquals(
        "[[\"Books\",\"put\",\"size\"],[[2],[7, \"a) b\", [1,2]],[]]]",
        CallLines.input("Books(2)\n  put (7, \"a) b\", [1,2]);\n\nsize()\n"));
  }

  @Test
  void aTextThatIsNoCallsIsLeftForTheServerToRefuse() {
    assertEquals("[[\"Books\"],[[2]]]", CallLines.input("[[\"Books\"],[[2]]]"));
    assertEquals("Books(2)\nput 7", CallLines.input("Books(2)\nput 7"));
  }
}
