package agon.server.account;

import agon.protocol.Paths;
import agon.protocol.account.LoginRequest;
import agon.protocol.account.Role;
import agon.server.http.Auth;
import agon.server.http.Params;
import agon.server.http.Routes;
import agon.server.refusal.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** Register, log in, log out, and the way into a practice server. */
public final class AccountRoutes implements Routes {
  private static final int MAX_LOGIN_BODY = 4 * 1024;

  private final Accounts accounts;
  private final Auth auth;
  private final @Nullable PracticeSecret practice;

  /**
   * @param practice what opens a practice server; null for one that asks for names and passwords
   */
  public AccountRoutes(Accounts accounts, Auth auth, @Nullable PracticeSecret practice) {
    this.accounts = accounts;
    this.auth = auth;
    this.practice = practice;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post(Paths.REGISTER, this::register);
    routes.post(Paths.LOGIN, ctx -> ctx.json(accounts.login(login(ctx), ctx.ip())));
    routes.post(Paths.LOGOUT, this::logout);
    if (practice != null) {
      routes.post(Paths.PRACTICE_SESSION, ctx -> practiceSession(ctx, practice));
    }
  }

  private static LoginRequest login(Context ctx) {
    return Params.body(ctx, LoginRequest.class, MAX_LOGIN_BODY);
  }

  private void register(Context ctx) {
    if (practice != null) {
      throw new Refusal(
          Refusal.Kind.NOT_ALLOWED,
          "practice_only",
          "This is a practice server for one person, so nobody can make an account on it.");
    }
    ctx.status(201).json(accounts.register(login(ctx), ctx.ip()));
  }

  private void logout(Context ctx) {
    auth.require(ctx, Role.CONTESTANT);
    String token = Auth.token(ctx);
    if (token != null) {
      accounts.logout(token);
    }
    ctx.status(204);
  }

  /** Only for programs of the person who started the server. */
  private void practiceSession(Context ctx, PracticeSecret secret) {
    if (!secret.is(ctx.header(Paths.PRACTICE_SECRET))) {
      throw new Refusal(
          Refusal.Kind.NOT_ALLOWED,
          "practice_secret",
          "A practice server lets in only the person who started it: its secret is in "
              + secret.file()
              + ". Start your own with: agon practice");
    }
    ctx.json(accounts.practice());
  }
}
