package agon.server.http;

import agon.protocol.account.Account;
import agon.protocol.account.Role;
import agon.server.refusal.Refusal;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells who is asking, by the bearer token of the request. */
public final class Auth {
  private static final String SCHEME = "Bearer ";
  private static final String CALLER = "caller";

  private final Function<String, Optional<Account>> accountOfToken;

  public Auth(Function<String, Optional<Account>> accountOfToken) {
    this.accountOfToken = accountOfToken;
  }

  /** The caller, who must have at least that role. */
  public Account require(Context ctx, Role role) {
    String token = token(ctx);
    if (token == null) {
      throw new Refusal(
          Refusal.Kind.NOT_LOGGED_IN, "login_required", "Log in first: this needs an account.");
    }
    Account account =
        accountOfToken
            .apply(token)
            .orElseThrow(() ->
                new Refusal(
                    Refusal.Kind.NOT_LOGGED_IN,
                    "login_expired",
                    "Your login is no longer valid. Log in again."));
    if (role == Role.ORGANIZER && account.role() != Role.ORGANIZER) {
      throw new Refusal(
          Refusal.Kind.NOT_ALLOWED, "organizer_only", "Only an organizer may do this.");
    }
    ctx.attribute(CALLER, account.id());
    return account;
  }

  /** Who shares a budget: the account once it is known, else the address. */
  static Object caller(Context ctx) {
    Long account = ctx.attribute(CALLER);
    return account == null ? ctx.ip() : account;
  }

  /** The token as it was sent; null when there is none. */
  public static @Nullable String token(Context ctx) {
    String header = ctx.header("Authorization");
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return null;
    }
    String token = header.substring(SCHEME.length()).strip();
    return token.isEmpty() ? null : token;
  }
}
