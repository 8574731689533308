package agon.server.http;

import org.jspecify.annotations.Nullable;

/** The server says no to a request; the message is a sentence for the person who sent it. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final int retryAfterSeconds;

  /**
   * @param status the HTTP status, 4xx or 503
   * @param code a short stable word for programs
   * @param sentence what happened and what to do
   */
  public Refusal(int status, String code, String sentence) {
    this(status, code, sentence, 0, null);
  }

  private Refusal(
      int status, String code, String sentence, int retryAfterSeconds, @Nullable Throwable cause) {
    super(sentence, cause, false, false);
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("Not the status of a refusal: " + status);
    }
    this.status = status;
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** The same with a {@code Retry-After} header. */
  public Refusal retryAfter(int seconds) {
    return new Refusal(status, code, sentence(), seconds, getCause());
  }

  public int status() {
    return status;
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
    return new Refusal(400, "bad_request", sentence);
  }

  /** No such thing; the code becomes {@code unknown_} and the kind. */
  public static Refusal unknown(String kind, Object id) {
    return new Refusal(404, "unknown_" + kind, "There is no " + kind + " '" + id + "'.");
  }
}
