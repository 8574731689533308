package agon.client.cli;

import agon.client.cli.ServerOptions.Entered;
import agon.client.core.Texts;
import agon.client.net.ApiFailure;
import agon.client.net.ProblemQuery;
import agon.protocol.Level;
import agon.protocol.PageOf;
import agon.protocol.ProblemStatus;
import agon.protocol.ProblemSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists problems. */
@Command(name = "problems", description = "List the problems.")
final class ProblemsCommand extends VerbCommand {
  @Option(names = "--level", description = "Easy, Medium or Hard.")
  @Nullable String level;

  @Option(names = "--tag", defaultValue = "", description = "Only problems with this tag.")
  String tag = "";

  @Option(names = "--search", defaultValue = "", description = "Only titles with these words.")
  String search = "";

  @Option(names = "--page", defaultValue = "1", description = "Which page, from 1.")
  int page = 1;

  @Override
  int work(Entered entered) throws ApiFailure {
    ProblemQuery query = new ProblemQuery(page, ProblemQuery.PAGE_SIZE, search, wantedLevel(), tag);
    PageOf<ProblemSummary> answer = entered.api().problems(query).call();
    if (answer.items().isEmpty()) {
      say(Texts.get("cli.no-problems"));
      return 0;
    }
    Table table = new Table();
    for (ProblemSummary one : answer.items()) {
      table.row(
          mark(one.status()),
          one.id(),
          one.title(),
          one.level().title(),
          String.join(", ", one.tags()));
    }
    table.print(out());
    String key = answer.page() < answer.pages() ? "cli.page" : "cli.last-page";
    say(Texts.get(key, answer.page(), answer.pages(), answer.total(), answer.page() + 1));
    return 0;
  }

  private @Nullable Level wantedLevel() {
    String given = level;
    if (given == null) {
      return null;
    }
    return Level.parse(given)
        .orElseThrow(() -> new Trouble(Texts.get("cli.no-level", given), Trouble.USAGE));
  }

  private static String mark(ProblemStatus status) {
    return switch (status) {
      case NEW -> " ";
      case TRIED -> "~";
      case SOLVED -> "+";
    };
  }
}
