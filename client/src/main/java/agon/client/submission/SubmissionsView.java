package agon.client.submission;

import agon.client.competition.CompetitionsModel;
import agon.client.look.Cells;
import agon.client.look.Format;
import agon.client.look.Pager;
import agon.client.look.PhasePane;
import agon.client.look.Words;
import agon.protocol.Judgement;
import agon.protocol.Submission;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/** The user's own submissions, newest first; a click opens one. */
public final class SubmissionsView extends VBox {
  /**
   * @param competitions know the title of the one in which a submission counts
   * @param ofOne within a problem's page, where the problem's name says nothing new
   */
  public SubmissionsView(SubmissionsModel model, CompetitionsModel competitions, boolean ofOne) {
    super(8);
    PhasePane table =
        new PhasePane(
            table(model, competitions, ofOne),
            model.phase(),
            model.error(),
            new PhasePane.Empty(Material2MZ.SEND, "submissions.empty"),
            model::refresh);
    setVgrow(table, Priority.ALWAYS);
    getChildren()
        .setAll(table, new Pager(model.page(), model.pages(), model::previous, model::next));
  }

  /** Time and memory; nothing when nothing was run. */
  private static String used(Submission row) {
    Judgement judgement = row.judgement();
    return judgement.memoryKb() == 0
        ? ""
        : Format.seconds(judgement.cpuMs()) + "  " + Format.memory(judgement.memoryKb());
  }

  /** The competition in which it counts, or that it was practice. */
  private static String where(Submission row, CompetitionsModel competitions) {
    Long competition = row.competitionId();
    return competition == null ? Words.get("place.practice") : competitions.title(competition);
  }

  private static TableView<Submission> table(
      SubmissionsModel model, CompetitionsModel competitions, boolean ofOne) {
    TableView<Submission> table = new TableView<>(model.items());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    List<TableColumn<Submission, Submission>> columns = new ArrayList<>();
    columns.add(Cells.text("submissions.at", 92, row -> Format.moment(row.submittedAt())));
    columns.add(Cells.nodes("submissions.verdict", 176, row -> new VerdictMark(row.judgement())));
    columns.add(Cells.text("submissions.used", 116, SubmissionsView::used));
    columns.add(Cells.text("submissions.language", 92, Submission::language));
    columns.add(Cells.text("submissions.where", 172, row -> where(row, competitions)));
    columns.forEach(column -> column.setMinWidth(column.getPrefWidth()));
    if (!ofOne) {
      TableColumn<Submission, Submission> problem =
          Cells.text("submissions.problem", 240, Submission::problemTitle);
      problem.setMinWidth(116);
      columns.add(1, problem);
    }
    table.getColumns().setAll(columns);
    competitions.items().subscribe(table::refresh);
    Cells.onOpen(table, row -> model.open(row.id()));
    return table;
  }
}
