package agon.server;

import java.security.SecureRandom;
import java.util.Base64;

/** Passwords that nobody guesses and that can be typed from a screen. */
final class NewPassword {
  private static final int BYTES = 9;

  private NewPassword() {}

  static String make() {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }
}
