package agon.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void mathReadsAsText() {
    assertEquals(
        "nums[i] + x_(ab) <= 10^9, floor( n/2), (a)/(b)",
        PlainText.of(
            "$\\mathit{nums}[i] + x_{ab} \\le 10^{9}$, $\\lfloor n/2\\rfloor$, $\\frac{a}{b}$"));
  }

  @Test
  void marksOfMarkdownGoButCodeStays() {
    assertEquals(
        "Task\n----\nA strong word, see here (http://a).\n    x **= 2",
        PlainText.of("## Task\nA **strong** word, see [here](http://a).\n```\nx **= 2\n```"));
  }
}
