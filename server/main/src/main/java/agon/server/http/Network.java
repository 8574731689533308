package agon.server.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Where a caller is, for what is counted by callers: an address, or of IPv6 its network. */
public final class Network {
  private static final int BYTES_OF_SIX = 8;

  private Network() {}

  /** Of IPv6 one machine has a whole network of 64 bits to call from. */
  public static String of(InetAddress address) {
    return address instanceof Inet6Address six
        ? HexFormat.of().formatHex(six.getAddress(), 0, BYTES_OF_SIX)
        : address.getHostAddress();
  }

  /** As {@link #of(InetAddress)}, of a numeric address as text. */
  public static String of(@Nullable String address) {
    if (address == null || address.indexOf(':') < 0) {
      return String.valueOf(address);
    }
    try {
      return of(InetAddress.getByName(address)); // A numeric address is not looked up anywhere.
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
