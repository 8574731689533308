package agon.server.account;

/**
 * Who waits for a password to be hashed, and how likely it is that they are guessing.
 *
 * @param owner those of the same owner come one after the other, and a few of them at most
 */
record Turn(Rank rank, Object owner) {
  /** Whoever has the server's files is never kept waiting by strangers. */
  static final Turn OF_THE_HOUSE = new Turn(Rank.KNOWN, Turn.class);

  /** In the order in which they are served. */
  enum Rank {
    /** The account has logged in from this address before. */
    KNOWN,
    /** Nobody at this address was wrong of late. */
    CLEAN,
    /** Others at this address were wrong, which in a hall full of people is usual. */
    BESIDE_WRONG,
    /** This account was tried in vain from here. */
    WRONG,
    /** There is no such account. */
    NOBODY
  }
}
