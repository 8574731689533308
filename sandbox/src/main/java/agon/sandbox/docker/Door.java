package agon.sandbox.docker;

import agon.sandbox.SandboxException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

/**
 * The socket file through which one runner comes in. It is gone before strange code runs: nothing
 * is left to connect to.
 */
final class Door implements AutoCloseable {
  static final String NAME = "s";
  private static final long LOOK_AGAIN_MS = 500;

  private final Path folder;
  private final ServerSocketChannel server;

  private Door(Path folder, ServerSocketChannel server) {
    this.folder = folder;
    this.server = server;
  }

  /** The folder itself lies in one that only we may enter; a box sees no more than this one. */
  static Door in(Path folder) throws SandboxException {
    try {
      Files.createDirectory(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      Path file = folder.resolve(NAME);
      server.bind(UnixDomainSocketAddress.of(file));
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
      return new Door(folder, server);
    } catch (IOException | UnsupportedOperationException e) {
      throw new SandboxException("A socket file for a box could not be made: " + e.getMessage(), e);
    }
  }

  Path folder() {
    return folder;
  }

  /** Something to look at while waiting; it throws when waiting makes no sense any more. */
  interface Lookout {
    void look() throws SandboxException, InterruptedException;
  }

  /** Waits for the runner. */
  Link await(Duration patience, Lookout lookout) throws SandboxException, InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    try (Selector selector = Selector.open()) {
      server.configureBlocking(false);
      server.register(selector, SelectionKey.OP_ACCEPT);
      while (true) {
        selector.select(LOOK_AGAIN_MS);
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        SocketChannel runner = server.accept();
        if (runner != null) {
          return new SocketLink(runner);
        }
        lookout.look();
        if (System.nanoTime() > deadline) {
          throw new SandboxException("the runner of a box did not come to its socket");
        }
      }
    } catch (IOException e) {
      throw new SandboxException("The socket of a box failed: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try (server) {
      Files.deleteIfExists(folder.resolve(NAME));
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // The whole folder of sockets is removed when the sandbox closes.
    }
  }
}
