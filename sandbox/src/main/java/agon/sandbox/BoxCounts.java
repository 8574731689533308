package agon.sandbox;

/**
 * What became of boxes since the start.
 *
 * @param started boxes that came to life
 * @param failed boxes that could not be started
 * @param lost boxes that were thrown away because they broke or were not provably clean
 */
public record BoxCounts(long started, long failed, long lost) {
  public static final BoxCounts NONE = new BoxCounts(0, 0, 0);
}
