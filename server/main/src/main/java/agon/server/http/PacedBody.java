package agon.server.http;

import agon.server.refusal.Refusal;
import io.javalin.http.Context;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/**
 * The body of a request as it comes in: a caller that pauses, crawls or goes away is refused. Close
 * it to let the connection rest again.
 */
final class PacedBody extends FilterInputStream {
  private static final int PAUSE_MS = 10_000;
  private static final long GRACE_NANOS = 10_000_000_000L;
  private static final double BYTES_PER_SECOND = 1024;

  private final EndPoint connection;
  private final long restMs;
  private final long began = System.nanoTime();
  private long bytes;

  private PacedBody(Context ctx) {
    super(ctx.bodyInputStream());
    connection =
        ServletContextRequest.getServletContextRequest(ctx.req())
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint();
    restMs = connection.getIdleTimeout();
    connection.setIdleTimeout(PAUSE_MS);
  }

  static PacedBody of(Context ctx) {
    return new PacedBody(ctx);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count;
    try {
      count = super.read(into, offset, length);
    } catch (IOException e) {
      throw e.getCause() instanceof TimeoutException ? tooSlow() : cutShort();
    }
    bytes += Math.max(count, 0);
    long nanos = System.nanoTime() - began - GRACE_NANOS;
    if (count >= 0 && bytes < nanos / 1e9 * BYTES_PER_SECOND) {
      throw tooSlow();
    }
    return count;
  }

  private static Refusal tooSlow() {
    return new Refusal(
        Refusal.Kind.TOO_SLOW,
        "too_slow",
        "The request came in too slowly and was not read to its end. Send it" + " again.");
  }

  /** Whom it is said to has gone; what matters is that it is nobody's fault here. */
  private static Refusal cutShort() {
    return new Refusal(Refusal.Kind.BAD, "cut_short", "The request ended before it was complete.");
  }

  /** The rest of the body, if any, is left to the server. */
  @Override
  public void close() {
    connection.setIdleTimeout(restMs);
  }
}
