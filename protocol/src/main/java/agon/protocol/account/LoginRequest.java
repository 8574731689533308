package agon.protocol.account;

import agon.protocol.Check;

/** Name and password, to log in or to register. */
public record LoginRequest(String name, String password) {
  public LoginRequest {
    Check.text("name", name, 64);
    Check.text("password", password, 256);
  }

  @Override
  public String toString() {
    return "LoginRequest[name=" + name + "]";
  }
}
