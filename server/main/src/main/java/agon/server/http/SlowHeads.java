package agon.server.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections whose request line and headers do not come to an end: Jetty's idle timeout
 * begins anew with every byte, so a letter a minute would hold a connection for days.
 */
final class SlowHeads extends AbstractLifeCycle implements Connection.Listener {
  private static final long LOOK_MS = 2_000;
  private static final int MAX_LOOKS = 5;

  private final Scheduler scheduler;
  private final Map<HttpConnection, Integer> looks = new ConcurrentHashMap<>();

  SlowHeads(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    lookLater();
  }

  private void lookLater() {
    if (isRunning() || isStarting()) {
      scheduler.schedule(this::look, LOOK_MS, TimeUnit.MILLISECONDS);
    }
  }

  private void look() {
    looks.replaceAll((connection, seen) -> inHead(connection) ? seen + 1 : 0);
    looks.forEach((connection, seen) -> {
      if (seen > MAX_LOOKS) {
        connection.getEndPoint().close();
      }
    });
    lookLater();
  }

  private static boolean inHead(HttpConnection connection) {
    HttpParser parser = connection.getParser();
    return parser.inHeaderState() && !parser.isStart();
  }

  @Override
  public void onOpened(Connection connection) {
    if (connection instanceof HttpConnection http) {
      looks.put(http, 0);
    }
  }

  @Override
  public void onClosed(Connection connection) {
    if (connection instanceof HttpConnection http) {
      looks.remove(http);
    }
  }
}
