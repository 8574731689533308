package agon.client.cli;

import agon.client.cli.ServerOptions.Entered;
import agon.client.core.Texts;
import agon.client.net.Api;
import agon.client.net.ApiFailure;
import agon.client.net.Fetched;
import agon.client.net.Unreachable;
import agon.protocol.competition.Competition;
import agon.protocol.competition.Leaderboard;
import agon.protocol.competition.LeaderboardCell;
import agon.protocol.competition.LeaderboardRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a competition's leaderboard, once or at every change. */
@Command(name = "board", description = "The leaderboard.")
final class BoardCommand extends VerbCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "COMPETITION",
      description = "Its number; without it, the one that started last.")
  @Nullable Long competition;

  @Option(names = "--page", defaultValue = "1", description = "Which page, from 1.")
  int page = 1;

  @Option(names = "--follow", description = "Print it again at every change, until Ctrl+C.")
  boolean follow;

  @Override
  int work(Entered entered) throws ApiFailure, InterruptedException {
    Api api = entered.api();
    long id = competition == null ? latest(api) : competition;
    String etag = null;
    int pause = Leaderboard.POLL_MS;
    while (true) {
      try {
        Fetched<Leaderboard> answer = api.leaderboard(id, page, etag).call();
        if (answer instanceof Fetched.Changed<Leaderboard>(Leaderboard board, String tag)) {
          etag = tag;
          print(board, entered.accountId());
          pause = Math.max(1_000, board.nextPollMs());
        }
      } catch (Unreachable e) {
        if (!follow) {
          throw e;
        }
        say(e.sentence());
        pause = Math.min(60_000, pause * 2);
      }
      if (!follow) {
        return 0;
      }
      Thread.sleep(ThreadLocalRandom.current().nextLong(pause * 4L / 5, pause * 6L / 5));
    }
  }

  private static long latest(Api api) throws ApiFailure {
    return api.competitions().call().stream()
        .filter(one -> one.state() != Competition.State.UPCOMING)
        .max(Comparator.comparing(Competition::startsAt))
        .map(Competition::id)
        .orElseThrow(() -> new Trouble(Texts.get("cli.no-competition")));
  }

  private void print(Leaderboard board, long own) {
    Table table = new Table();
    List<String> head = new ArrayList<>(List.of("", "#", "", "=", ""));
    head.addAll(board.labels());
    table.row(head);
    for (LeaderboardRow row : board.rows()) {
      List<String> cells =
          new ArrayList<>(
              List.of(
                  row.accountId() == own ? ">" : "",
                  String.valueOf(row.rank()),
                  row.demonstration() ? Texts.get("cli.demonstration", row.name()) : row.name(),
                  String.valueOf(row.solved()),
                  row.solved() > 0 ? time(row.timeMs()) : ""));
      board.labels().forEach(label -> cells.add(cell(row, label)));
      table.row(cells);
    }
    table.print(out());
    say(Texts.get("cli.board-page", board.page(), board.pages(), board.total()));
  }

  private static String cell(LeaderboardRow row, String label) {
    return row.cells().stream()
        .filter(cell -> cell.label().equals(label))
        .map(BoardCommand::text)
        .findFirst()
        .orElse(".");
  }

  static String text(LeaderboardCell cell) {
    if (cell.solved()) {
      String tries = cell.rejected() == 0 ? "+" : "+" + cell.rejected();
      return tries + " " + time(cell.solvedMs()) + (cell.first() ? "*" : "");
    }
    if (cell.pending() > 0) {
      return "?" + cell.pending();
    }
    return cell.rejected() > 0 ? "-" + cell.rejected() : ".";
  }

  private static String time(long millis) {
    long minutes = millis / 60_000;
    return String.format("%d:%02d", minutes / 60, minutes % 60);
  }
}
