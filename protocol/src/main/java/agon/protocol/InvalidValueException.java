package agon.protocol;

/**
 * A record refuses a value; the message is a sentence for the person who gave it. Caught where
 * foreign values come in; anywhere else it is a bug like any other.
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public InvalidValueException(String sentence) {
    super(sentence);
  }

  public String sentence() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
