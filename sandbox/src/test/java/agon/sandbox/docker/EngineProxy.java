package agon.sandbox.docker;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a sandbox and the engine, which others use too, so that the way to it can be cut
 * and restored. Whoever is made while it is open reaches the engine through it.
 */
public final class EngineProxy implements AutoCloseable {
  private static final String PROPERTY = "DOCKER_HOST";

  private final Path engine;
  private final Path file;
  private final @Nullable String before;
  private final Set<SocketChannel> connections = ConcurrentHashMap.newKeySet();
  private @Nullable ServerSocketChannel server;
  private volatile boolean hanging;

  private EngineProxy(Path engine, Path file) {
    this.engine = engine;
    this.file = file;
    this.before = System.getProperty(PROPERTY);
  }

  /** Listens in a folder; null where the engine is not reached over a socket file. */
  public static @Nullable EngineProxy in(Path folder) throws IOException {
    URI host = Engine.host();
    if (!"unix".equals(host.getScheme())) {
      return null;
    }
    EngineProxy proxy = new EngineProxy(Path.of(host.getPath()), folder.resolve("engine.sock"));
    proxy.restore();
    System.setProperty(PROPERTY, "unix://" + proxy.file);
    return proxy;
  }

  /** Lets connections through again. */
  public synchronized void restore() throws IOException {
    Files.deleteIfExists(file);
    ServerSocketChannel opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    opened.bind(UnixDomainSocketAddress.of(file));
    server = opened;
    Thread.ofVirtual().start(() -> accept(opened));
  }

  /** Takes every request and answers none, as an engine in a bad way; or answers new ones again. */
  public void hang(boolean now) {
    hanging = now;
  }

  /** Ends all connections and answers no more, as an engine that was stopped. */
  public synchronized void cut() throws IOException {
    if (server != null) {
      server.close();
      server = null;
    }
    Files.deleteIfExists(file);
    for (SocketChannel connection : connections) {
      connection.close();
    }
    connections.clear();
  }

  private void accept(ServerSocketChannel from) {
    try {
      while (true) {
        SocketChannel client = from.accept();
        SocketChannel there = SocketChannel.open(UnixDomainSocketAddress.of(engine));
        connections.add(client);
        connections.add(there);
        Thread.ofPlatform().daemon().start(() -> copy(client, there));
        Thread.ofPlatform().daemon().start(() -> copy(there, client));
      }
    } catch (IOException e) {
      // Cut.
    }
  }

  private void copy(SocketChannel from, SocketChannel to) {
    ByteBuffer buffer = ByteBuffer.allocate(64 << 10);
    try {
      while (from.read(buffer.clear()) >= 0) {
        buffer.flip();
        while (!hanging && buffer.hasRemaining()) {
          to.write(buffer);
        }
      }
      to.shutdownOutput();
    } catch (IOException e) {
      // Cut, or the other end left.
    }
  }

  @Override
  public void close() throws IOException {
    if (before == null) {
      System.clearProperty(PROPERTY);
    } else {
      System.setProperty(PROPERTY, before);
    }
    cut();
  }
}
