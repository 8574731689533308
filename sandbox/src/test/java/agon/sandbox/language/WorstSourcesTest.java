package agon.sandbox.language;

import agon.sandbox.SourceFile;
import agon.sandbox.WorstTexts;
import org.junit.jupiter.api.Test;

class WorstSourcesTest {
  @Test
  void theNameOfAJavaFileAndItsClassAreFoundInATimeThatGrowsWithTheSource() {
    WorstTexts.read(text -> {
      SourceFile source = new SourceFile("Main.java", text);
      JavaStart.fileName(source);
      JavaStart.mainClass(source);
    });
  }

  @Test
  void theClassOfAKotlinFileIsFoundInATimeThatGrowsWithTheSource() {
    WorstTexts.read(text -> KotlinStart.mainClass(new SourceFile("main.kt", text)));
    WorstTexts.read(
        text -> KotlinStart.mainClass(new SourceFile("main.kt", text + "@JvmStatic fun main(")));
  }

  @Test
  void headersAreMovedInATimeThatGrowsWithTheSource() {
    WorstTexts.read(text ->
        CppHeaders.first(
            new SourceFile("main.cpp", text + "\n#pragma GCC target(\"avx2\")\n" + text)));
  }
}
