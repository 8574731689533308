package agon.server.competition;

import agon.protocol.Paths;
import agon.protocol.account.Account;
import agon.protocol.account.Role;
import agon.protocol.competition.Competition;
import agon.protocol.competition.NewCompetition;
import agon.server.http.Auth;
import agon.server.http.Params;
import agon.server.http.Routes;
import agon.server.library.ShippedProblems;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The list of competitions, one competition, and making one. */
public final class CompetitionRoutes implements Routes {
  private final Auth auth;
  private final Competitions competitions;
  private final ShippedProblems shipped;

  public CompetitionRoutes(Auth auth, Competitions competitions, ShippedProblems shipped) {
    this.auth = auth;
    this.competitions = competitions;
    this.shipped = shipped;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(
        Paths.COMPETITIONS, ctx -> ctx.json(competitions.list(auth.require(ctx, Role.CONTESTANT))));
    routes.get(
        Paths.COMPETITION,
        ctx -> {
          Account reader = auth.require(ctx, Role.CONTESTANT);
          ctx.json(competitions.view(reader, Params.id(ctx, "competition")));
        });
    routes.post(Paths.ADMIN_COMPETITIONS, this::create);
  }

  private void create(Context ctx) {
    Account owner = auth.require(ctx, Role.ORGANIZER);
    NewCompetition request = Params.body(ctx, NewCompetition.class);
    shipped.awaitAll(); // What is picked is picked from all.
    Competition created = competitions.create(owner, request);
    ctx.status(201)
        .header("Location", Paths.with(Paths.COMPETITION, Long.toString(created.id())))
        .json(created);
  }
}
