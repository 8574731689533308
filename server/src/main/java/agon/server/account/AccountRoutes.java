package agon.server.account;

import agon.protocol.LoginRequest;
import agon.protocol.Paths;
import agon.protocol.Role;
import agon.server.http.Auth;
import agon.server.http.Params;
import agon.server.http.Refusal;
import agon.server.http.Routes;
import com.google.re2j.Pattern;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Set;

/** Register, log in, log out, and the login without a password of a practice server. */
public final class AccountRoutes implements Routes {
  private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> LOOPBACK_ADDRESSES =
      Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1", "[::1]", "[0:0:0:0:0:0:0:1]");

  private final Accounts accounts;
  private final Auth auth;
  private final boolean practice;

  public AccountRoutes(Accounts accounts, Auth auth, boolean practice) {
    this.accounts = accounts;
    this.auth = auth;
    this.practice = practice;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post(
        Paths.REGISTER,
        ctx ->
            ctx.status(201)
                .json(accounts.register(Params.body(ctx, LoginRequest.class), ctx.ip())));
    routes.post(
        Paths.LOGIN,
        ctx -> ctx.json(accounts.login(Params.body(ctx, LoginRequest.class), ctx.ip())));
    routes.post(Paths.LOGOUT, this::logout);
    if (practice) {
      routes.post(Paths.PRACTICE_SESSION, this::practiceSession);
    }
  }

  private void logout(Context ctx) {
    auth.require(ctx, Role.CONTESTANT);
    String token = Auth.token(ctx);
    if (token != null) {
      accounts.logout(token);
    }
    ctx.status(204);
  }

  /** Only for a program of this machine: neither another machine nor a page in a browser. */
  private void practiceSession(Context ctx) {
    String host = ctx.host();
    boolean local =
        LOOPBACK_ADDRESSES.contains(ctx.ip())
            && host != null
            && LOOPBACK_NAMES.contains(Pattern.compile(":\\d+$").matcher(host).replaceFirst(""));
    if (!local || ctx.header("Origin") != null) {
      throw new Refusal(
          403,
          "not_local",
          "Only the Agon app on the same computer may log in here without a password.");
    }
    ctx.json(accounts.practice());
  }
}
