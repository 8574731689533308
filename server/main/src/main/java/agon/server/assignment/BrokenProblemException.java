package agon.server.assignment;

import agon.sandbox.SandboxException;

/** The problem itself is at fault, such as its validator: judging again would not help. */
public final class BrokenProblemException extends SandboxException {
  private static final long serialVersionUID = 1L;

  public BrokenProblemException(String message) {
    super(message);
  }
}
