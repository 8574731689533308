package agon.sandbox.docker;

/** Hears how far a preparation is. */
@FunctionalInterface
public interface BuildListener {

  /**
   * Called from the building thread.
   *
   * @param progress 0 to 1
   * @param message what is being done, for people
   */
  void at(double progress, String message);
}
