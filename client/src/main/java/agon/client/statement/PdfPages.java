package agon.client.statement;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as images; may be used from any thread, one at a time. */
final class PdfPages implements Closeable {
  /** More pages than any statement has; the system's viewer shows all of them. */
  static final int MAX = 30;

  private static final float POINTS = 72;
  private static final float MAX_POINTS = 2_000;

  private final PDDocument document;
  private final PDFRenderer renderer;

  private PdfPages(PDDocument document) {
    this.document = document;
    renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
  }

  static PdfPages of(byte[] pdf) throws IOException {
    return new PdfPages(Loader.loadPDF(pdf));
  }

  int count() {
    return Math.min(MAX, document.getNumberOfPages());
  }

  /**
   * Paints a page.
   *
   * @param number from 0
   * @param scale pixels for each point; a page as wide as paper has about 600 points
   */
  synchronized Image paint(int number, double scale) throws IOException {
    var area = document.getPage(number).getCropBox();
    if (Math.max(area.getWidth(), area.getHeight()) > MAX_POINTS) {
      throw new IOException("This page is too large");
    }
    BufferedImage painted =
        renderer.renderImageWithDPI(number, (float) (POINTS * scale), ImageType.RGB);
    int width = painted.getWidth();
    int height = painted.getHeight();
    int[] pixels = painted.getRGB(0, 0, width, height, null, 0, width);
    WritableImage image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return image;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
