package agon.server.problem;

import agon.sandbox.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the files to compile for a submission. A program stands as it is; a function gets a driver
 * that reads its arguments as JSON from standard input and writes its result as JSON to standard
 * output, while all that the contestant prints goes to standard error. The contestant's text stays
 * a file of its own, so that compilers name the lines that the contestant sees.
 */
public final class Drivers {
  private Drivers() {}

  /**
   * The files, first the one with the entry point.
   *
   * @param signature null for a program problem
   * @param language a language id: python, cpp or java
   */
  public static List<SourceFile> sources(
      @Nullable Signature signature, String language, String source) {
    return switch (language) {
      case "python" ->
          signature == null
              ? List.of(new SourceFile("main.py", source))
              : PythonDriver.sources(signature, source);
      case "cpp" ->
          signature == null
              ? List.of(new SourceFile("main.cpp", source))
              : CppDriver.sources(signature, source);
      case "java" ->
          signature == null
              ? List.of(new SourceFile("Main.java", source))
              : JavaDriver.sources(signature, source);
      default -> throw new IllegalArgumentException("There is no driver for '" + language + "'.");
    };
  }
}
