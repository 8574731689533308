package agon.sandbox.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.sandbox.RunLimits;
import agon.sandbox.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanguagesTest {

  @Test
  void theMostUsedLanguagesArePreparedFirst() {
    List<String> ids = Languages.all().stream().map(Language::id).toList();
    assertEquals(List.of("python", "cpp", "java"), ids.subList(0, 3));
    assertEquals(ids.size(), ids.stream().distinct().count());
  }

  @Test
  void extraLanguagesComeAfterTheUsualOnesAndAreChosenByTheirIds() {
    List<Boolean> extra = Languages.all().stream().map(Language::extra).toList();
    assertEquals(extra.stream().sorted().toList(), extra);
    assertTrue(extra.stream().filter(one -> one).count() >= 8);
    assertEquals(Set.of("pascal"), Languages.requireExtra(Set.of("pascal")));
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> Languages.requireExtra(Set.of("python")));
    String why = String.valueOf(refused.getMessage());
    assertTrue(why.contains("'python'") && why.contains("pascal, bash"), why);
  }

  @Test
  void allThatABuildNeedsIsThere() throws IOException {
    for (Language language : Languages.all()) {
      assertTrue(language.buildFiles().contains("Dockerfile"));
      for (String file : language.buildFiles()) {
        assertTrue(Languages.resource(language.resource(file)).length > 0);
      }
      assertEquals(language.program() == null, Languages.program(language).isBlank());
    }
  }

  @Test
  void aLanguageNeedsNoFirstProgram() throws IOException {
    Language bare =
        Languages.parse(
            """
            id: bare
            title: Bare
            extensions: [bare, b]
            versionCommand: [bare]
            timeFactor: 1
            buildFiles: [Dockerfile]
            compile: {command: ["bare", "{files}"], cpuMs: 1, memoryMb: 1}
            run: {command: [bare], pids: 1}
            local: {tools: [[bare]], compile: [bare], run: [bare]}
            """
                .getBytes(StandardCharsets.UTF_8));
    assertEquals("", Languages.program(bare));
    assertEquals("main.bare", bare.fileName());
  }

  @Test
  void everyImageBuildsTheRunnerInTheSameWayFirst() throws IOException {
    String first = null;
    for (Language language : Languages.all()) {
      String text =
          new String(Languages.resource(language.id() + "/Dockerfile"), StandardCharsets.UTF_8);
      int second = text.indexOf("FROM ${BASE}", text.indexOf("FROM ${BASE}") + 1);
      String stage = text.substring(0, second);
      first = first == null ? stage : first;
      assertEquals(first, stage, "Otherwise the engine cannot reuse the stage.");
    }
  }

  @Test
  void cppCompilesWithTheFlagsOfItsPrecompiledHeader() throws IOException {
    String docker = new String(Languages.resource("cpp/Dockerfile"), StandardCharsets.UTF_8);
    Language cpp = Languages.all().get(1);
    assertTrue(cpp.compile().command().containsAll(List.of("-O2", "-std=gnu++20", "-I/opt/pch")));
    assertTrue(docker.contains("g++ -O2 -std=gnu++20 -x c++-header"));
  }

  @Test
  void aFieldThatNobodyKnowsIsAnError() {
    assertThrows(
        IOException.class,
        () -> Languages.parse("id: x\ntytle: X\n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aRuntimesOwnNeedsAreAddedToTheLimits() {
    Language java = Languages.all().get(2);
    RunLimits limits = java.withAllowance(new RunLimits(1_000, 4_000, 256L << 20, 100));
    assertEquals(new RunLimits(1_100, 4_100, (256L + 64 + 192) << 20, 100), limits);
  }

  @Test
  void lastWordsTellThatMemoryWasShort() {
    Language java = Languages.all().get(2);
    byte[] words =
        "Terminating due to java.lang.OutOfMemoryError: Java heap space\n"
            .getBytes(StandardCharsets.UTF_8);
    assertTrue(java.saysOutOfMemory(words, new byte[0]));
    assertTrue(java.saysOutOfMemory(new byte[0], words));
    assertFalse(java.saysOutOfMemory(new byte[0], new byte[0]));
  }

  @Test
  void aCommandIsFilledWithWhatItStandsFor() {
    Language cpp = Languages.all().get(1);
    Program program =
        Program.of(
            cpp,
            List.of(
                new SourceFile("a.cpp", ""),
                new SourceFile("b.cc", ""),
                new SourceFile("b.h", "")));
    assertEquals(
        List.of("cc", "-o", "/out/a", "/src/a.cpp", "/src/b.cc", "{other}"),
        program.fill(
            cpp,
            List.of("cc", "-o", "{out}/{main}", "{files}", "{other}"),
            Map.of("out", "/out"),
            "/src/"));
  }
}
