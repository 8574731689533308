package agon.packages.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.packages.signature.Signature;
import agon.sandbox.Box;
import agon.sandbox.Compilation;
import agon.sandbox.Ending;
import agon.sandbox.ProgramRun;
import agon.sandbox.Programs;
import agon.sandbox.RunLimits;
import agon.sandbox.RunResult;
import agon.sandbox.Wire;
import agon.sandbox.docker.DockerTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A compiled submission in a real box, which is given inputs. */
final class DriverBox implements AutoCloseable {
  private static final RunLimits ROOMY = new RunLimits(10_000, 30_000, 512L << 20, 32 << 20);

  private final Box box;

  private DriverBox(Box box) {
    this.box = box;
  }

  /** The ids of the languages to test in which functions can be written. */
  static Stream<String> languages() {
    return Programs.languages().filter(Drivers::has);
  }

  /**
   * Compiles.
   *
   * @param signature null for a program
   */
  static DriverBox of(String language, @Nullable Signature signature, String source)
      throws Exception {
    Box box = DockerTest.sandbox(language).open(language);
    Compilation compiled = box.compile(Drivers.sources(signature, language, source));
    if (!compiled.ok()) {
      box.close();
    }
    assertTrue(compiled.ok(), () -> compiled.output() + "\n" + source);
    return new DriverBox(box);
  }

  /** The same of a file in {@code test/resources/solutions}. */
  static DriverBox ofFile(String language, Signature signature, String name) throws Exception {
    String file = name + "." + Drivers.language(language).extension();
    try (InputStream in = DriverBox.class.getResourceAsStream("/solutions/" + file)) {
      if (in == null) {
        throw new IOException("There is no solution " + file);
      }
      return of(language, signature, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  RunResult run(String input) throws Exception {
    return box.run(input.getBytes(StandardCharsets.UTF_8), ROOMY);
  }

  /** What a process writes that is given all the text at once. */
  String answer(String input) throws Exception {
    RunResult ran = run(input);
    assertEquals(new Ending.Exited(0), ran.ending(), () -> text(ran.stderr()));
    return text(ran.stdout());
  }

  /** What one process answers that is given a line only after its answer to the one before. */
  List<String> answersInTurn(List<String> lines) throws Exception {
    Wire in = new Wire(1 << 20);
    Wire out = new Wire(1 << 20);
    FutureTask<RunResult> running =
        new FutureTask<>(() -> box.converse(new ProgramRun(new byte[0], ROOMY), in, out));
    Thread.ofVirtual().start(running);
    List<String> answers = new ArrayList<>();
    for (String line : lines) {
      in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      StringBuilder answer = new StringBuilder();
      while (answer.indexOf("\n") < 0) {
        Wire.Piece piece = out.read();
        if (piece == null) {
          RunResult ran = running.get();
          throw new AssertionError("It ended: " + ran.ending() + "\n" + text(ran.stderr()));
        }
        answer.append(text(piece.bytes()));
      }
      answers.add(answer.toString());
    }
    in.end();
    RunResult ran = running.get();
    assertEquals(new Ending.Exited(0), ran.ending(), () -> text(ran.stderr()));
    return answers;
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    box.close();
  }
}
