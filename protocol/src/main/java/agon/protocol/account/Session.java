package agon.protocol.account;

/** A login: the token goes into {@code Authorization: Bearer}. */
public record Session(String token, Account account) {
  @Override
  public String toString() {
    return "Session[account=" + account + "]";
  }
}
