package agon.client.net;

/** No answer came: the server is off, the network is, or the address is wrong. */
public final class Unreachable extends ApiFailure {
  private static final long serialVersionUID = 1L;

  public Unreachable(String sentence) {
    super(sentence);
  }

  Unreachable(String sentence, Throwable cause) {
    super(sentence);
    initCause(cause);
  }
}
