package agon.server;

import agon.packages.files.PackageLimits;
import agon.sandbox.Sandbox;
import agon.server.http.ConnectionLimits;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Set;

/**
 * How a server is set up.
 *
 * @param dataDir holds all that it keeps; made if need be
 * @param host the address to listen on
 * @param port 0 for any free one
 * @param practice serves the one person at this computer, without a password
 * @param sandbox where programs run; the server does not close it
 * @param packages how large a package may be that is imported
 * @param connections how many may be open
 */
public record ServerConfig(
    Path dataDir,
    String host,
    int port,
    boolean practice,
    Sandbox sandbox,
    PackageLimits packages,
    ConnectionLimits connections) {
  public static final String LOOPBACK = "127.0.0.1";
  public static final int PORT = 4280;

  public ServerConfig {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + port + ".");
    }
  }

  /** One with the usual limits. */
  public ServerConfig(Path dataDir, String host, int port, boolean practice, Sandbox sandbox) {
    this(
        dataDir,
        host,
        port,
        practice,
        sandbox,
        PackageLimits.USUAL,
        ConnectionLimits.of(ConnectionLimits.OF_ONE_ADDRESS, Set.of()));
  }

  /** Whether only programs of this computer can reach the server. */
  boolean loopback() throws CannotStartException {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new CannotStartException(
          "The address '" + host + "' is not known on this computer. Try 0.0.0.0 for all.", e);
    }
  }
}
