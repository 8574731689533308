package agon.server.trial;

/** A judging that can wait was stopped between two tests, because something else cannot. */
public final class PutOffException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PutOffException() {
    super("Something that was never judged comes first.", null, false, false);
  }
}
