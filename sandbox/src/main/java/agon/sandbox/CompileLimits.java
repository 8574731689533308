package agon.sandbox;

/**
 * What compiling may use at most, where something else than the language's own limits holds.
 *
 * @param seconds of CPU time; 0 = as the language says
 * @param memoryMb 0 = as the language says
 */
public record CompileLimits(int seconds, int memoryMb) {
  public static final CompileLimits USUAL = new CompileLimits(0, 0);

  public CompileLimits {
    if (seconds < 0 || seconds > 100_000 || memoryMb < 0 || memoryMb > 100_000) {
      throw new IllegalArgumentException("The limits of compiling are from 0 to 100000.");
    }
  }
}
