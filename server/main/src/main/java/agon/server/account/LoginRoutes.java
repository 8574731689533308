package agon.server.account;

import agon.protocol.PageOf;
import agon.protocol.Paths;
import agon.protocol.account.Account;
import agon.protocol.account.Role;
import agon.server.http.Auth;
import agon.server.http.Params;
import agon.server.http.Routes;
import agon.server.refusal.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Logins, to see and to end them: everybody's own, and for organizers those of any account. */
public final class LoginRoutes implements Routes {
  private static final int MAX_TEXT = 64;

  private final Accounts accounts;
  private final Sessions sessions;
  private final Auth auth;

  public LoginRoutes(Accounts accounts, Sessions sessions, Auth auth) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.auth = auth;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(Paths.LOGINS, this::own);
    routes.delete(Paths.LOGINS, this::endOwn);
    routes.delete(Paths.LOGIN_OF, this::endOneOfOwn);
    routes.get(Paths.ADMIN_ACCOUNTS, this::accounts);
    routes.post(Paths.ADMIN_ACCOUNT_LOCK, this::lock);
    routes.post(Paths.ADMIN_ACCOUNT_UNLOCK, this::unlock);
    routes.get(Paths.ADMIN_ACCOUNT_LOGINS, this::list);
    routes.delete(Paths.ADMIN_ACCOUNT_LOGINS, this::end);
  }

  private void own(Context ctx) {
    Account caller = auth.require(ctx, Role.CONTESTANT);
    ctx.json(sessions.list(caller.id(), Auth.token(ctx)));
  }

  private void endOwn(Context ctx) {
    sessions.endAll(auth.require(ctx, Role.CONTESTANT).id());
    ctx.status(204);
  }

  private void endOneOfOwn(Context ctx) {
    Account caller = auth.require(ctx, Role.CONTESTANT);
    end(caller.id(), ctx.pathParam("id"));
    ctx.status(204);
  }

  private void accounts(Context ctx) {
    auth.require(ctx, Role.ORGANIZER);
    String given = Params.text(ctx, "q", MAX_TEXT);
    String part = given == null ? "" : Names.tidy(given);
    int page = Params.page(ctx);
    int size = Params.size(ctx);
    long total = accounts.count(part);
    Params.pageExists(page, size, total);
    ctx.json(new PageOf<>(accounts.list(part, page, size), page, size, total));
  }

  private void lock(Context ctx) {
    Account organizer = auth.require(ctx, Role.ORGANIZER);
    accounts.lock(organizer, Params.id(ctx, "account"));
    ctx.status(204);
  }

  private void unlock(Context ctx) {
    auth.require(ctx, Role.ORGANIZER);
    accounts.unlock(Params.id(ctx, "account"));
    ctx.status(204);
  }

  private void list(Context ctx) {
    auth.require(ctx, Role.ORGANIZER);
    Account account = accounts.get(Params.id(ctx, "account"));
    ctx.json(sessions.list(account.id(), Auth.token(ctx)));
  }

  private void end(Context ctx) {
    auth.require(ctx, Role.ORGANIZER);
    Account account = accounts.get(Params.id(ctx, "account"));
    String one = Params.text(ctx, "login", MAX_TEXT);
    if (one == null) {
      sessions.endAll(account.id());
    } else {
      end(account.id(), one);
    }
    ctx.status(204);
  }

  private void end(long accountId, String id) {
    if (!sessions.end(accountId, id)) {
      throw Refusal.unknown("login", id);
    }
  }
}
