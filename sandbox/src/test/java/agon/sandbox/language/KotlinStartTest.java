package agon.sandbox.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.sandbox.SourceFile;
import org.junit.jupiter.api.Test;

class KotlinStartTest {
  private static String start(String text) {
    return KotlinStart.mainClass(new SourceFile("two-sum.kt", text));
  }

  @Test
  void aFileIsAClassNamedAfterIt() {
    assertEquals("Two_sumKt", start("fun main() {}"));
    assertEquals("a.b.Two_sumKt", start("package a.b\nsuspend fun main() {}"));
    assertEquals("Start", start("@file:JvmName(\"Start\")\nfun main() {}"));
  }

  @Test
  void mainMayBeAStaticMethod() {
    assertEquals(
        "p.Start",
        start(
            "package p\nclass A(val n: Int)\nobject Start { @JvmStatic fun main(a: Array<String>) {} }"));
    assertEquals(
        "Start",
        start(
            "class Start {\n  companion object {\n    @JvmStatic\n    fun main(a: Array<String>) {}\n  }\n}"));
    assertEquals("Two_sumKt", start("object Other { @JvmStatic fun main() {} }\nfun main() {}"));
  }
}
