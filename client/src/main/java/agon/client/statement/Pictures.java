package agon.client.statement;

import agon.client.core.Background;
import com.google.re2j.Pattern;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Fetches the images of a statement and decodes them in the background. */
final class Pictures {
  /** A small file may decode to far more than a screen has, and than there is memory. */
  private static final long MAX_PIXELS = 40_000_000;

  private final Background background;
  private final StatementFiles files;

  Pictures(Background background, StatementFiles files) {
    this.background = background;
    this.files = files;
  }

  /** Whether the statement's own files are meant; nothing is fetched from elsewhere. */
  static boolean isOwn(String destination) {
    return !destination.isBlank()
        && !destination.startsWith("/")
        && !Pattern.matches("[A-Za-z][A-Za-z0-9+.-]*:.*", destination);
  }

  /** Tells one of the two on the UI executor. */
  void fetch(String path, Consumer<Image> there, Runnable failed) {
    background.run(
        files.fetch(path), bytes -> decode(bytes, there, failed), failure -> failed.run());
  }

  private void decode(byte[] bytes, Consumer<Image> there, Runnable failed) {
    background.run(() -> image(bytes), there, failure -> failed.run());
  }

  static Image image(byte[] bytes) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("This kind of image is not known");
      }
      ImageReader reader = readers.next();
      reader.setInput(in);
      if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS) {
        throw new IOException("This image is too large");
      }
      reader.dispose();
    }
    Image image = new Image(new ByteArrayInputStream(bytes));
    if (image.isError()) {
      throw new IOException("This image cannot be read", image.getException());
    }
    return image;
  }
}
