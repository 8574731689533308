package agon.server.trial;

import agon.sandbox.SandboxException;

/** There is no box to be had now, which has nothing to do with the submission. */
public final class NoBoxException extends SandboxException {
  private static final long serialVersionUID = 1L;

  NoBoxException(SandboxException cause) {
    super("No box can be had: " + cause.getMessage(), cause);
  }
}
