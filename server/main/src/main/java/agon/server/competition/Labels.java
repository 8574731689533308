package agon.server.competition;

/** The letters of a competition's problems. */
public final class Labels {
  private Labels() {}

  /** A for 0, B for 1, up to Z for 25. */
  public static String of(int position) {
    if (position < 0 || position > 25) {
      throw new IllegalArgumentException("No competition has a problem number " + position);
    }
    return String.valueOf((char) ('A' + position));
  }
}
