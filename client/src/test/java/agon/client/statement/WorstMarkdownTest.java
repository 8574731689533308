package agon.client.statement;

import agon.sandbox.WorstTexts;
import org.junit.jupiter.api.Test;

class WorstMarkdownTest {
  @Test
  void aStatementIsReadInATimeThatGrowsWithItsLength() {
    WorstTexts.read(Markdown::parse);
  }
}
