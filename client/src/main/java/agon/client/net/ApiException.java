package agon.client.net;

/** The server answered with an error. */
public final class ApiException extends ApiFailure {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  public ApiException(int status, String code, String sentence) {
    super(sentence);
    this.status = status;
    this.code = code;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The server's short stable word. */
  public String code() {
    return code;
  }

  /** Whether the same request would be refused again; otherwise it may work later. */
  public boolean isFinal() {
    return status >= 400 && status < 500 && status != 401 && status != 408 && status != 429;
  }
}
