package agon.server.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectableChannel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.SelectorManager;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.jspecify.annotations.Nullable;

/**
 * Who is connected. Where one connection comes too many, the one of the same address that has been
 * silent for longest goes for it, or of the address that has most; only where all of them are being
 * answered is the new one turned away. Thread-safe.
 */
final class Crowd implements Connection.Listener, SelectorManager.AcceptListener {
  private static final int AT_THE_DOOR = 32;

  private final ConnectionLimits limits;
  private final Map<HttpConnection, String> all = new HashMap<>(); // guarded by this, as is ofOne
  private final Map<String, Set<HttpConnection>> ofOne = new HashMap<>();

  /** Those that have been accepted and are not counted yet: each has a file open. */
  private final Semaphore atTheDoor = new Semaphore(AT_THE_DOOR);

  private final LongAdder sentAway = new LongAdder();

  Crowd(ConnectionLimits limits) {
    this.limits = limits;
  }

  /** Connections that are open. */
  synchronized int size() {
    return all.size();
  }

  /** Connections that were closed because there were too many. */
  long sentAway() {
    return sentAway.sum();
  }

  /** Keeps the acceptor back; who comes meanwhile waits in the system's queue. */
  @Override
  public void onAccepting(SelectableChannel channel) {
    try {
      atTheDoor.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // The server stops.
    }
  }

  @Override
  public void onAccepted(SelectableChannel channel) {
    atTheDoor.release();
  }

  @Override
  public void onAcceptFailed(SelectableChannel channel, Throwable cause) {
    atTheDoor.release();
  }

  @Override
  public void onOpened(Connection connection) {
    if (connection instanceof HttpConnection http
        && http.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress from) {
      HttpConnection goes = enter(http, from.getAddress());
      if (goes != null) {
        sentAway.increment();
        goes.getEndPoint().close();
      }
    }
  }

  @Override
  public void onClosed(Connection connection) {
    if (connection instanceof HttpConnection http) {
      leave(http);
    }
  }

  /** Lets one in; the one that has to go for it, if any. */
  private synchronized @Nullable HttpConnection enter(HttpConnection one, InetAddress address) {
    String from = Network.of(address);
    Set<HttpConnection> neighbours = ofOne.computeIfAbsent(from, key -> new HashSet<>());
    neighbours.add(one);
    all.put(one, from);
    boolean crowded = neighbours.size() > limits.ofOneAddress() && limits.counts(address);
    if (!crowded && all.size() <= limits.inAll()) {
      return null;
    }
    HttpConnection goes =
        (crowded ? neighbours : largest())
            .stream()
                .filter(other -> !other.equals(one) && !answered(other))
                .max(Comparator.comparingLong(Crowd::silentMs))
                .orElse(one);
    leave(goes);
    return goes;
  }

  /** Whether its request is here as a whole and the answer is not. */
  private static boolean answered(HttpConnection connection) {
    return connection.getHttpChannel().getRequest() != null
        && !connection.getParser().inContentState();
  }

  private Set<HttpConnection> largest() {
    return ofOne.values().stream().max(Comparator.comparingInt(Set::size)).orElseThrow();
  }

  private synchronized void leave(HttpConnection one) {
    String from = all.remove(one);
    if (from != null) {
      ofOne.computeIfPresent(
          from,
          (key, neighbours) -> neighbours.remove(one) && neighbours.isEmpty() ? null : neighbours);
    }
  }

  private static long silentMs(HttpConnection connection) {
    return connection.getEndPoint() instanceof AbstractEndPoint end ? end.getIdleFor() : 0;
  }
}
