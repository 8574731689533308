package agon.client.cli;

import agon.client.cli.ServerOptions.Entered;
import agon.client.core.Texts;
import agon.client.net.ApiFailure;
import agon.protocol.ProblemVersion;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists what was imported as a problem, newest first. */
@Command(name = "versions", description = "List the versions of a problem.")
final class VersionsCommand extends VerbCommand {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  @Parameters(paramLabel = "PROBLEM", description = "The problem's id.")
  String problemId = "";

  @Override
  int work(Entered entered) throws ApiFailure {
    Table table = new Table();
    for (ProblemVersion one : entered.api().versions(problemId).call()) {
      String by = one.importedBy();
      table.row(
          String.valueOf(one.version()),
          TIME.format(one.importedAt().atZone(ZoneId.systemDefault())),
          by == null ? "-" : by,
          Texts.get(one.kept() ? "cli.version.tests" : "cli.version.gone", one.testCount()),
          Texts.get("cli.version.verdicts", one.verdicts()),
          one.title());
    }
    table.print(out());
    return 0;
  }
}
