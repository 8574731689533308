package agon.server.judge;

import agon.sandbox.SandboxException;

/** The problem itself is at fault, such as its validator: judging again would not help. */
final class BrokenProblemException extends SandboxException {
  private static final long serialVersionUID = 1L;

  BrokenProblemException(String message) {
    super(message);
  }
}
