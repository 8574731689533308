package agon.server.rejudge;

import agon.protocol.Paths;
import agon.protocol.Rejudging;
import agon.protocol.account.Account;
import agon.protocol.account.Role;
import agon.server.http.Auth;
import agon.server.http.Params;
import agon.server.http.Routes;
import agon.server.queue.Bell;
import agon.server.refusal.Refusal;
import com.google.re2j.Pattern;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;

/** Having submissions judged again, and watching what comes of it; for organizers. */
public final class RejudgeRoutes implements Routes {
  private final Auth auth;
  private final RejudgeStore store;
  private final Bell bell;

  public RejudgeRoutes(Auth auth, RejudgeStore store, Bell bell) {
    this.auth = auth;
    this.store = store;
    this.bell = bell;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post(
        Paths.ADMIN_SUBMISSION_REJUDGE,
        ctx -> request(ctx, "submission", id -> new Rejudge.OfSubmission(number(id))));
    routes.post(
        Paths.ADMIN_PROBLEM_REJUDGE,
        ctx -> request(ctx, "problem", id -> new Rejudge.OfProblem(id, all(ctx))));
    routes.post(
        Paths.ADMIN_COMPETITION_REJUDGE,
        ctx -> request(ctx, "competition", id -> new Rejudge.OfCompetition(number(id), all(ctx))));
    routes.get(Paths.ADMIN_REJUDGING, this::show);
  }

  /** Makes the wish out of the id in the path. */
  @FunctionalInterface
  private interface Wish {
    Rejudge about(String id);
  }

  private void request(Context ctx, String kind, Wish wish) {
    Account organizer = auth.require(ctx, Role.ORGANIZER);
    String id = ctx.pathParam("id");
    Rejudge what = wish.about(id);
    if (!store.exists(what)) {
      throw Refusal.unknown(kind, id);
    }
    long rejudging = store.request(what, organizer.id());
    bell.ring();
    ctx.status(202)
        .header("Location", Paths.with(Paths.ADMIN_REJUDGING, Long.toString(rejudging)))
        .json(find(rejudging).orElseThrow());
  }

  private void show(Context ctx) {
    auth.require(ctx, Role.ORGANIZER);
    long id = Params.id(ctx, "rejudging");
    ctx.json(find(id).orElseThrow(() -> Refusal.unknown("rejudging", id)));
  }

  private Optional<Rejudging> find(long id) {
    return store.find(id);
  }

  /** What is no number names nothing. */
  private static long number(String id) {
    return Pattern.matches("\\d{1,18}", id) ? Long.parseLong(id) : 0;
  }

  private static boolean all(Context ctx) {
    return "true".equals(Params.text(ctx, "all", 5));
  }
}
