package agon.sandbox;

/** The sandbox itself failed. The program is not to blame; the caller may try in a fresh box. */
public class SandboxException extends Exception {
  private static final long serialVersionUID = 1L;

  public SandboxException(String message) {
    super(message);
  }

  public SandboxException(String message, Throwable cause) {
    super(message, cause);
  }
}
