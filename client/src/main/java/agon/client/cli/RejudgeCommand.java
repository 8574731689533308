package agon.client.cli;

import agon.client.cli.ServerOptions.Entered;
import agon.client.core.Texts;
import agon.client.net.Api;
import agon.client.net.ApiFailure;
import agon.protocol.Paths;
import agon.protocol.Rejudging;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Has submissions judged again and says which verdicts changed. */
@Command(
    name = "rejudge",
    description =
        "Judge submissions again: without --all those that older versions of the problem judged.")
final class RejudgeCommand extends VerbCommand {
  private static final int LOOK_MS = 300;

  /** One of them must be named. */
  static final class What {
    @Parameters(paramLabel = "PROBLEM", description = "All submissions to this problem.")
    @Nullable String problem;

    @Option(names = "--submission", paramLabel = "NUMBER", description = "One submission.")
    @Nullable Long submission;

    @Option(
        names = "--competition",
        paramLabel = "NUMBER",
        description = "All submissions in this competition.")
    @Nullable Long competition;
  }

  @ArgGroup(multiplicity = "1")
  What what = new What();

  @Option(names = "--all", description = "Also what the newest version judged.")
  boolean all;

  @Option(names = "--no-wait", description = "Do not wait for the verdicts.")
  boolean noWait;

  @Override
  int work(Entered entered) throws ApiFailure, InterruptedException {
    Api api = entered.api();
    Rejudging now = request(api);
    say(Texts.get("cli.rejudge", now.total()));
    if (noWait) {
      return 0;
    }
    ProgressBar bar = new ProgressBar(out(), inTerminal());
    long id = now.id();
    while (!now.over()) {
      bar.show(Texts.get("cli.rejudge.judging"), now.done(), now.total());
      Thread.sleep(LOOK_MS);
      now = Patience.ask(() -> api.rejudging(id));
    }
    if (now.total() > 0) {
      bar.show(Texts.get("cli.rejudge.judging"), now.done(), now.total());
    }
    tell(now);
    return now.failed() == 0 ? 0 : 1;
  }

  private Rejudging request(Api api) throws ApiFailure {
    if (what.submission != null) {
      return api.rejudge(Paths.ADMIN_SUBMISSION_REJUDGE, "" + what.submission, true).call();
    }
    return what.competition != null
        ? api.rejudge(Paths.ADMIN_COMPETITION_REJUDGE, "" + what.competition, all).call()
        : api.rejudge(Paths.ADMIN_PROBLEM_REJUDGE, String.valueOf(what.problem), all).call();
  }

  private void tell(Rejudging done) {
    Table table = new Table();
    for (Rejudging.Change one : done.changes()) {
      table.row(
          String.valueOf(one.submissionId()),
          one.account(),
          one.problemId(),
          one.from() + " -> " + one.to());
    }
    table.print(out());
    say(Texts.get("cli.rejudged", done.changes().size()));
    if (done.failed() > 0) {
      say(Texts.get("cli.rejudge.failed", done.failed()));
    }
  }
}
