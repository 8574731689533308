package agon.client.submission;

import agon.sandbox.WorstTexts;
import org.junit.jupiter.api.Test;

class WorstAnswersTest {
  @Test
  void callsAreReadInATimeThatGrowsWithTheirLength() {
    WorstTexts.read(CallLines::input);
  }
}
