package agon.client.core;

/** What a page has to show. */
public enum Phase {
  /** Nothing has been asked for yet. */
  IDLE,
  /** The first answer is on its way and there is nothing older to show. */
  LOADING,
  READY,
  /** The answer came and holds nothing. */
  EMPTY,
  /** No answer and nothing older to show; the model's error says why. */
  FAILED
}
