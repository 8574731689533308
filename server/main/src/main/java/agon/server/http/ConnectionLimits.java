package agon.server.http;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.util.Set;

/**
 * How many connections may be open at a time. A hall of contestants may come from one address, and
 * each window has a connection or two.
 *
 * @param ofOneAddress at most; of IPv6, of one network of 64 bits
 * @param inAll at most, well below the files that this process may have open
 * @param proxies addresses that speak for many and are not counted
 * @param loopback whether this computer's own addresses are counted, too
 */
public record ConnectionLimits(
    int ofOneAddress, int inAll, Set<InetAddress> proxies, boolean loopback) {
  public static final int OF_ONE_ADDRESS = 1_000;
  private static final int MOST = 16_384;
  private static final int LEAST = 32;

  /** Archives, the database, boxes and packages need files, too. */
  private static final int OTHER_FILES = 192;

  public ConnectionLimits {
    if (ofOneAddress < 1 || inAll < 1) {
      throw new IllegalArgumentException("At least one connection has to be allowed.");
    }
    proxies = Set.copyOf(proxies);
  }

  /** As many in all as the files allow that this process may open. */
  public static ConnectionLimits of(int ofOneAddress, Set<InetAddress> proxies) {
    long files =
        ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
            ? system.getMaxFileDescriptorCount()
            : Long.MAX_VALUE;
    int inAll = Math.clamp((files - OTHER_FILES) * 3 / 4, LEAST, MOST);
    return new ConnectionLimits(ofOneAddress, inAll, proxies, false);
  }

  boolean counts(InetAddress address) {
    return !proxies.contains(address) && (loopback || !address.isLoopbackAddress());
  }
}
