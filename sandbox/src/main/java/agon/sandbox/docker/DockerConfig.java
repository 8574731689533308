package agon.sandbox.docker;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link DockerSandbox} is set up.
 *
 * @param data data directory of the server: boxes left by an earlier start on it are removed
 * @param slots how many programs may run at once; 0 = one for each core of the engine
 * @param pinned whether each slot keeps to one core
 * @param spread whether tests of one submission may be divided among cores that are free
 * @param maxLeases after how many submissions a box is replaced; 1 = never used twice
 * @param runtime of the engine to use, such as {@code runsc}; null = its own default
 * @param channel how the server talks to its boxes
 * @param extra ids of the extra languages to prepare; others are used only where their image is
 *     built
 * @param base image to build the languages on; null = found by {@link Images#ensureBase}
 */
public record DockerConfig(
    Path data,
    int slots,
    boolean pinned,
    boolean spread,
    int maxLeases,
    @Nullable String runtime,
    Channel channel,
    Set<String> extra,
    @Nullable String base) {

  /** Submissions of a box unless somebody wants it otherwise. */
  public static final int LEASES = 200;

  /** How the server talks to its boxes. */
  public enum Channel {
    /** A socket file where engine and server share the host, else the engine's attach stream. */
    AUTO,
    SOCKET,
    ATTACH
  }

  public DockerConfig {
    data = data.toAbsolutePath().normalize();
    extra = Set.copyOf(extra);
    if (slots < 0 || maxLeases < 1) {
      throw new IllegalArgumentException("A sandbox has slots, and a box at least one lease.");
    }
  }

  public static DockerConfig in(Path data) {
    return new DockerConfig(data, 0, true, true, LEASES, null, Channel.AUTO, Set.of(), null);
  }

  public DockerConfig withSlots(int count) {
    return new DockerConfig(data, count, pinned, spread, maxLeases, runtime, channel, extra, base);
  }

  public DockerConfig withPinned(boolean pin) {
    return new DockerConfig(data, slots, pin, spread, maxLeases, runtime, channel, extra, base);
  }

  public DockerConfig withSpread(boolean divide) {
    return new DockerConfig(data, slots, pinned, divide, maxLeases, runtime, channel, extra, base);
  }

  public DockerConfig withMaxLeases(int leases) {
    return new DockerConfig(data, slots, pinned, spread, leases, runtime, channel, extra, base);
  }

  public DockerConfig withRuntime(@Nullable String name) {
    return new DockerConfig(data, slots, pinned, spread, maxLeases, name, channel, extra, base);
  }

  public DockerConfig withChannel(Channel how) {
    return new DockerConfig(data, slots, pinned, spread, maxLeases, runtime, how, extra, base);
  }

  public DockerConfig withExtra(Set<String> ids) {
    return new DockerConfig(data, slots, pinned, spread, maxLeases, runtime, channel, ids, base);
  }

  public DockerConfig withBase(@Nullable String image) {
    return new DockerConfig(data, slots, pinned, spread, maxLeases, runtime, channel, extra, image);
  }
}
