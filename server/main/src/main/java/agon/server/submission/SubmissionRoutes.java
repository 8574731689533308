package agon.server.submission;

import agon.protocol.Paths;
import agon.protocol.Submission;
import agon.protocol.SubmitRequest;
import agon.protocol.account.Account;
import agon.protocol.account.Role;
import agon.server.http.Auth;
import agon.server.http.LongPolls;
import agon.server.http.Params;
import agon.server.http.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;

/** Submitting, and watching what becomes of it. */
public final class SubmissionRoutes implements Routes {
  /** Every character of the largest source may be an escape. */
  private static final int MAX_BODY = 8 << 20;

  private final Auth auth;
  private final Intake intake;
  private final Submissions submissions;
  private final LongPolls polls;

  public SubmissionRoutes(Auth auth, Intake intake, Submissions submissions, LongPolls polls) {
    this.auth = auth;
    this.intake = intake;
    this.submissions = submissions;
    this.polls = polls;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post(Paths.PROBLEM_SUBMISSIONS, this::submit);
    routes.get(Paths.SUBMISSIONS, this::list);
    routes.get(Paths.SUBMISSION, this::show);
  }

  private void submit(Context ctx) {
    Account account = auth.require(ctx, Role.CONTESTANT);
    Duration wait = Params.wait(ctx);
    long id = accepted(ctx, account);
    Submission submission =
        polls.afterwards(wait, account, atMost -> submissions.judged(account, id, atMost));
    ctx.status(201)
        .header("Location", Paths.with(Paths.SUBMISSION, Long.toString(id)))
        .json(submission);
  }

  /** Apart, so that what was sent is not held while the answer waits. */
  private long accepted(Context ctx, Account account) {
    return intake.accept(
        account,
        ctx.pathParam("id"),
        Params.body(ctx, SubmitRequest.class, MAX_BODY),
        ctx.header(Paths.IDEMPOTENCY_KEY));
  }

  private void show(Context ctx) {
    Account account = auth.require(ctx, Role.CONTESTANT);
    int after = Params.number(ctx, "after", -1, -1, Integer.MAX_VALUE);
    long id = Params.id(ctx, "submission");
    ctx.json(polls.poll(ctx, account, wait -> submissions.newerThan(account, id, after, wait)));
  }

  private void list(Context ctx) {
    Account account = auth.require(ctx, Role.CONTESTANT);
    String problem = Params.text(ctx, "problem", 100);
    ctx.json(submissions.own(account, problem, Params.page(ctx), Params.size(ctx)));
  }
}
