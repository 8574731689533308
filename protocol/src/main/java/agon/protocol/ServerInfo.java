package agon.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a client learns of a server before anything else.
 *
 * @param practice true when the server serves one person on their own machine
 * @param sandboxed false when programs run as plain processes of the user, without a container
 * @param preparing true while the server still stores the problems that come with it
 * @param notice a sentence to show in the window, such as why there is no sandbox
 * @param id who the server is, whatever its address: 32 hexadecimal digits, made once with its
 *     data; null for older servers
 */
public record ServerInfo(
    String version,
    boolean practice,
    boolean sandboxed,
    boolean preparing,
    @Nullable String notice,
    Instant serverTime,
    @Nullable String id) {

  /** Of a server that does not say who it is. */
  public ServerInfo(
      String version,
      boolean practice,
      boolean sandboxed,
      boolean preparing,
      @Nullable String notice,
      Instant serverTime) {
    this(version, practice, sandboxed, preparing, notice, serverTime, null);
  }
}
