package agon.server.run;

import agon.protocol.Paths;
import agon.protocol.RunRequest;
import agon.protocol.account.Account;
import agon.protocol.account.Role;
import agon.server.http.Auth;
import agon.server.http.LongPolls;
import agon.server.http.Params;
import agon.server.http.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;

/** Running code without submitting it. */
public final class RunRoutes implements Routes {
  private static final int MAX_BODY = 8 << 20;

  private final Auth auth;
  private final Runs runs;
  private final LongPolls polls;

  public RunRoutes(Auth auth, Runs runs, LongPolls polls) {
    this.auth = auth;
    this.runs = runs;
    this.polls = polls;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post(Paths.PROBLEM_RUNS, this::start);
    routes.get(Paths.RUN, this::show);
  }

  private void start(Context ctx) {
    Account account = auth.require(ctx, Role.CONTESTANT);
    Duration wait = Params.wait(ctx);
    String id = started(ctx, account);
    ctx.status(201)
        .header("Location", Paths.with(Paths.RUN, id))
        .json(
            polls.afterwards(
                wait, account, atMost -> runs.newerThan(account, id, Integer.MAX_VALUE, atMost)));
  }

  /** Apart, so that what was sent is not held while the answer waits. */
  private String started(Context ctx, Account account) {
    return runs.start(account, ctx.pathParam("id"), Params.body(ctx, RunRequest.class, MAX_BODY));
  }

  private void show(Context ctx) {
    Account account = auth.require(ctx, Role.CONTESTANT);
    int after = Params.number(ctx, "after", -1, -1, Integer.MAX_VALUE);
    String id = ctx.pathParam("id");
    ctx.json(polls.poll(ctx, account, wait -> runs.newerThan(account, id, after, wait)));
  }
}
