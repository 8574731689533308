package agon.server.refusal;

import org.jspecify.annotations.Nullable;

/** The server says no to a request; the message is a sentence for the person who sent it. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why, as far as a program may care. */
  public enum Kind {
    /** What was asked makes no sense. */
    BAD,
    NOT_LOGGED_IN,
    NOT_ALLOWED,
    /** There is no such thing. */
    UNKNOWN,
    TOO_SLOW,
    /** It does not go together with what is there. */
    CONFLICT,
    TOO_LARGE,
    /** It could be read, and cannot be worked with. */
    UNUSABLE,
    TOO_MANY,
    /** Not now; a later try may succeed. */
    LATER
  }

  private final Kind kind;
  private final String code;
  private final int retryAfterSeconds;

  /**
   * @param code a short stable word for programs
   * @param sentence what happened and what to do
   */
  public Refusal(Kind kind, String code, String sentence) {
    this(kind, code, sentence, 0, null);
  }

  private Refusal(
      Kind kind, String code, String sentence, int retryAfterSeconds, @Nullable Throwable cause) {
    super(sentence, cause, false, false);
    this.kind = kind;
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** The same, with the seconds after which another try may succeed. */
  public Refusal retryAfter(int seconds) {
    return new Refusal(kind, code, sentence(), seconds, getCause());
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  public String sentence() {
    String message = getMessage();
    return message == null ? "" : message;
  }

  /** Seconds to wait before trying again; 0 when that would not help. */
  public int retryAfterSeconds() {
    return retryAfterSeconds;
  }

  public static Refusal badRequest(String sentence) {
    return new Refusal(Kind.BAD, "bad_request", sentence);
  }

  /** No such thing; the code becomes {@code unknown_} and the kind of thing. */
  public static Refusal unknown(String kind, Object id) {
    return new Refusal(Kind.UNKNOWN, "unknown_" + kind, "There is no " + kind + " '" + id + "'.");
  }
}
