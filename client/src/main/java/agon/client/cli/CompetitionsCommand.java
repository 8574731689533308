package agon.client.cli;

import agon.client.cli.ServerOptions.Entered;
import agon.client.core.Texts;
import agon.client.net.ApiFailure;
import agon.protocol.competition.Competition;
import agon.protocol.competition.CompetitionProblem;
import agon.protocol.competition.NewCompetition;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists competitions, or starts one's own. */
@Command(name = "competitions", description = "List the competitions, or start your own.")
final class CompetitionsCommand extends VerbCommand {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  @Option(names = "--start-practice", description = "Start a practice competition now.")
  boolean startPractice;

  @Option(
      names = "--rivals",
      defaultValue = "5",
      description = "Demonstration rivals of a practice competition (default: 5).")
  int rivals = 5;

  @Override
  int work(Entered entered) throws ApiFailure {
    if (startPractice) {
      Competition made = entered.api().create(NewCompetition.practice(rivals)).call();
      say(
          Texts.get(
              "cli.started",
              made.title(),
              String.valueOf(made.id()),
              made.length().toMinutes(),
              made.problems().size()));
      problems(made);
      return 0;
    }
    List<Competition> all = entered.api().competitions().call();
    if (all.isEmpty()) {
      say(Texts.get("cli.no-competition"));
    }
    Table table = new Table();
    for (Competition one : all) {
      table.row(
          String.valueOf(one.id()),
          one.title(),
          Texts.get("cli.state." + one.state()),
          TIME.format(one.startsAt().atZone(ZoneId.systemDefault())),
          TIME.format(one.endsAt().atZone(ZoneId.systemDefault())));
    }
    table.print(out());
    return 0;
  }

  private void problems(Competition made) {
    Table table = new Table();
    for (CompetitionProblem one : made.problems()) {
      table.row(
          one.label(), one.problem().id(), one.problem().title(), one.problem().level().title());
    }
    table.print(out());
  }
}
