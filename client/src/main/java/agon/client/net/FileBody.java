package agon.client.net;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** A file that is sent piece by piece, telling how much of it has gone. */
final class FileBody extends RequestBody {
  private static final MediaType ZIP = MediaType.get("application/zip");
  private static final int PIECE = 64 * 1024;

  private final Path file;
  private final LongConsumer sent;

  FileBody(Path file, LongConsumer sent) {
    this.file = file;
    this.sent = sent;
  }

  @Override
  public MediaType contentType() {
    return ZIP;
  }

  @Override
  public long contentLength() throws IOException {
    return Files.size(file);
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    byte[] piece = new byte[PIECE];
    long gone = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
        sink.write(piece, 0, n);
        gone += n;
        sent.accept(gone);
      }
    }
  }
}
