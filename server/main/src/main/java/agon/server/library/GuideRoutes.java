package agon.server.library;

import agon.packages.read.GuideReader;
import agon.protocol.Paths;
import agon.protocol.account.Account;
import agon.protocol.account.Role;
import agon.server.http.Auth;
import agon.server.http.Params;
import agon.server.http.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Hints to a problem, and its editorial. */
public final class GuideRoutes implements Routes {
  private final Auth auth;
  private final Guides guides;
  private final ShippedProblems shipped;

  public GuideRoutes(Auth auth, Guides guides, ShippedProblems shipped) {
    this.auth = auth;
    this.guides = guides;
    this.shipped = shipped;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(Paths.PROBLEM_HINTS, this::hints);
    routes.get(Paths.PROBLEM_EDITORIAL, this::editorial);
  }

  private void hints(Context ctx) {
    Account account = auth.require(ctx, Role.CONTESTANT);
    int first = Params.number(ctx, "first", 0, 0, GuideReader.MAX_HINTS);
    shipped.awaitMost();
    ctx.json(guides.hints(account, ctx.pathParam("id"), first));
  }

  private void editorial(Context ctx) {
    Account account = auth.require(ctx, Role.CONTESTANT);
    shipped.awaitMost();
    ctx.json(guides.editorial(account, ctx.pathParam("id")));
  }
}
