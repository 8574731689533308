package agon.client.cli;

import agon.sandbox.WorstTexts;
import org.junit.jupiter.api.Test;

class WorstStatementsTest {
  @Test
  void aStatementIsMadePlainInATimeThatGrowsWithItsLength() {
    WorstTexts.read(PlainText::of);
    WorstTexts.read(text -> PlainText.of("$" + text + "$"));
  }
}
