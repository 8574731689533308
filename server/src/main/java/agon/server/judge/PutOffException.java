package agon.server.judge;

/** A judging that can wait was stopped between two tests, because something else cannot. */
final class PutOffException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PutOffException() {
    super("Something that was never judged comes first.", null, false, false);
  }
}
