package agon.server.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;

/**
 * Lets a caller hear why its body is not wanted: a connection that is closed while bytes wait to be
 * read is reset, and the answer is lost on the way. So the answer goes out first, and then some of
 * the rest is read and forgotten, bounded in bytes and in time.
 */
final class Drain extends HttpFilter {
  /** More than any body that a client of ours sends by mistake. */
  static final long MOST_BYTES = 64L << 20;

  private static final long MOST_NANOS = 10_000_000_000L;
  private static final int PAUSE_MS = 5_000;
  private static final int AT_ONCE = 8 * 1024;
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws IOException, ServletException {
    next.doFilter(request, response);
    if (!hasBody(request) || !wanted(request, response)) {
      return;
    }
    ServletInputStream rest = request.getInputStream();
    if (!atEnd(rest, request.getContentLengthLong())) {
      response.setHeader("Connection", "close");
      response.getOutputStream().close(); // All of the answer is on its way now.
      drain(rest, connection(request).getEndPoint());
    }
  }

  private static boolean hasBody(HttpServletRequest request) {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }

  /** Who was too slow does not get more time, and who asks before sending does not send. */
  private static boolean wanted(HttpServletRequest request, HttpServletResponse response) {
    return response.getStatus() != HttpServletResponse.SC_REQUEST_TIMEOUT
        && request.getHeader("Expect") == null;
  }

  /** Forgets a little that is here already; whether that was all, so that the connection stays. */
  private static boolean atEnd(ServletInputStream rest, long length) throws IOException {
    byte[] forgotten = new byte[AT_ONCE];
    int bytes = 0;
    for (int there = rest.available(); there > 0 && bytes < AT_ONCE; there = rest.available()) {
      bytes += rest.read(forgotten, 0, Math.min(there, AT_ONCE - bytes));
    }
    return rest.isFinished() || (bytes == length && rest.read() < 0);
  }

  private static Connection connection(HttpServletRequest request) {
    return ServletContextRequest.getServletContextRequest(request)
        .getConnectionMetaData()
        .getConnection();
  }

  private static void drain(InputStream rest, EndPoint connection) {
    connection.setIdleTimeout(PAUSE_MS);
    byte[] forgotten = new byte[AT_ONCE];
    long began = System.nanoTime();
    try {
      int count = 0;
      for (long bytes = 0;
          count >= 0 && bytes < MOST_BYTES && System.nanoTime() - began < MOST_NANOS;
          bytes += count) {
        count = rest.read(forgotten);
      }
    } catch (IOException e) {
      // It has paused or gone, and the answer with it or before it.
    }
  }
}
