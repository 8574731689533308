package agon.client.submission;

import agon.client.look.Cells;
import agon.client.look.Format;
import agon.client.look.Pager;
import agon.client.look.PhasePane;
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
   * @param ofOne within a problem's page, where the problem's name says nothing new
   */
  public SubmissionsView(SubmissionsModel model, boolean ofOne) {
    super(8);
    PhasePane table =
        new PhasePane(
            table(model, ofOne),
            model.phase(),
            model.error(),
            new PhasePane.Empty(Material2MZ.SEND, "submissions.empty"),
            model::refresh);
    setVgrow(table, Priority.ALWAYS);
    getChildren()
        .setAll(table, new Pager(model.page(), model.pages(), model::previous, model::next));
  }

  private static TableView<Submission> table(SubmissionsModel model, boolean ofOne) {
    TableView<Submission> table = new TableView<>(model.items());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    List<TableColumn<Submission, Submission>> columns = new ArrayList<>();
    columns.add(Cells.text("submissions.at", 100, row -> Format.moment(row.submittedAt())));
    if (!ofOne) {
      columns.add(Cells.text("submissions.problem", 240, Submission::problemTitle));
    }
    columns.add(Cells.nodes("submissions.verdict", 180, row -> new VerdictMark(row.judgement())));
    columns.add(Cells.text("submissions.language", 80, Submission::language));
    columns.add(Cells.text("submissions.time", 70, row -> Format.seconds(row.judgement().cpuMs())));
    columns.add(
        Cells.text("submissions.memory", 70, row -> Format.memory(row.judgement().memoryKb())));
    table.getColumns().setAll(columns);
    Cells.onOpen(table, row -> model.open(row.id()));
    return table;
  }
}
