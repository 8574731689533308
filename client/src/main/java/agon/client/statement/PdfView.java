package agon.client.statement;

import agon.client.core.Background;
import agon.client.core.Failures;
import agon.client.core.Task;
import agon.client.look.Nodes;
import agon.client.look.SystemViewer;
import agon.client.look.Words;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Shows a statement that is a PDF, page below page. It can be opened in the system's own viewer,
 * and where it was saved for that is shown, too. UI thread only.
 */
public final class PdfView extends BorderPane {
  /** Sharp enough to be read when a page is as wide as the pane. */
  private static final double SCALE = 1.5;

  private final Background background;
  private final StatementFiles files;
  private final VBox pages = new VBox(12);
  private final ScrollPane scroll = new ScrollPane(pages);
  private final Label note = Nodes.label("", "quiet");
  private String shown = "";
  private String file = "";
  private String fileName = "";
  private Task reading = Task.NONE;

  /**
   * @param files fetches the PDF
   */
  public PdfView(Background background, StatementFiles files) {
    this.background = background;
    this.files = files;
    getStyleClass().add("pdf");
    pages.setAlignment(Pos.TOP_CENTER);
    pages.getStyleClass().add("pdf-pages");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("statement");
    Button open = Nodes.button("pdf.open", this::openOutside, "small");
    HBox row = new HBox(8, open, note);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("tool-row");
    note.setWrapText(true);
    setTop(row);
    setCenter(scroll);
  }

  /**
   * Shows another PDF from its top.
   *
   * @param key of the problem and language, so that the same one is not fetched again
   * @param path of the file in the problem
   */
  public void show(String key, String path) {
    if (shown.equals(key + path)) {
      return;
    }
    shown = key + path;
    file = path;
    fileName = Pattern.compile("[^A-Za-z0-9-]").matcher(key).replaceAll("-") + ".pdf";
    reading.cancel();
    pages.getChildren().clear();
    note.setText(Words.get("pdf.loading"));
    reading =
        background.run(
            files.fetch(path),
            bytes -> reading = background.run(() -> painted(bytes), this::put, this::failed),
            this::failed);
  }

  private static List<Image> painted(byte[] pdf) throws IOException {
    try (PdfPages document = PdfPages.of(pdf)) {
      List<Image> images = new ArrayList<>();
      for (int i = 0; i < document.count(); i++) {
        images.add(document.paint(i, SCALE));
      }
      return images;
    }
  }

  private void put(List<Image> images) {
    note.setText("");
    for (Image image : images) {
      ImageView view = new ImageView(image);
      view.setPreserveRatio(true);
      view.setSmooth(true);
      view.getStyleClass().add("pdf-page");
      view.fitWidthProperty()
          .bind(scroll.widthProperty().subtract(32).map(width -> fit(width, image)));
      pages.getChildren().add(view);
    }
    scroll.setVvalue(0);
  }

  private static double fit(Number width, Image image) {
    return Math.max(100, Math.min(width.doubleValue(), image.getWidth()));
  }

  private void failed(Exception failure) {
    shown = "";
    note.setText(Words.get("pdf.failed") + " " + Failures.sentence(failure));
  }

  /** Saves the file, says where, and asks the system to open it. */
  private void openOutside() {
    String name = fileName;
    background.run(
        files.fetch(file),
        bytes ->
            background.run(
                () -> save(bytes, name),
                saved -> note.setText(Words.get("pdf.saved", saved)),
                this::failed),
        this::failed);
  }

  private static Path save(byte[] pdf, String name) throws IOException {
    Path file = Files.createTempDirectory("agon-statement").resolve(name);
    Files.write(file, pdf);
    SystemViewer.open(file);
    return file;
  }
}
