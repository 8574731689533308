package agon.server.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "PassWord",
        "password1!",
        "12345678",
        "123456789012",
        "qwertyuiop",
        "iloveyou",
        "!!dragon99",
        "monkey2026",
        "aaaaaaaa",
        "abababab",
        "abcabcabcabc",
        "20262026",
        "lovelace7",
        "Lovelace2026!"
      })
  void whatIsGuessedFirstIsKnown(String password) {
    assertTrue(CommonPasswords.includes(password, "Lovelace"), password);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "long enough",
        "analytical engine",
        "difference engine",
        "correct horse battery staple",
        "lovelace writes notes",
        "xK4-92ps",
        "пароль надёжный"
      })
  void othersMayBeChosen(String password) {
    assertFalse(CommonPasswords.includes(password, "Lovelace"), password);
  }
}
