package agon.sandbox.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Info;
import com.github.dockerjava.api.model.Version;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** How a container engine is found and reached; DOCKER_HOST and the docker context are honoured. */
public final class Engine {
  private static final Duration PROBE = Duration.ofSeconds(4);

  /** Starting a container takes a fifth of a second, on a machine with too much to do some more. */
  private static final Duration ANSWER = Duration.ofSeconds(10);

  private Engine() {}

  /** Whether an engine answers. A docker command on the path is no engine. */
  public sealed interface Probe {
    /**
     * An engine answered.
     *
     * @param local whether it is reached over a socket file, so that it probably shares this host
     * @param cpus that it may use
     * @param pins whether it can keep a container to some of them
     * @param storageDriver that holds images and the roots of containers
     * @param security options that are on, such as {@code name=seccomp,profile=default}
     */
    record Present(
        String version,
        int cgroupVersion,
        boolean systemdCgroups,
        boolean local,
        int cpus,
        boolean pins,
        List<String> runtimes,
        String storageDriver,
        List<String> security)
        implements Probe {
      /** Whether an option of that name is on: seccomp, apparmor, rootless. */
      public boolean secures(String name) {
        return security.stream().anyMatch(option -> option.startsWith("name=" + name));
      }

      /** Whether the users of a container are others on the host. */
      boolean mapsUsers() {
        return secures("rootless") || secures("userns");
      }

      /** Below which cgroup the engine's systemd puts its own, with a slash at the end if any. */
      String cgroupRoot() {
        if (!secures("rootless") || !systemdCgroups) {
          return "";
        }
        // Who may speak to a rootless engine is its user.
        Object user = new UnixSystem().getUid();
        return "user.slice/user-%s.slice/user@%s.service/".formatted(user, user);
      }
    }

    /** No engine answered; why, in a sentence. */
    record Absent(String why) implements Probe {}
  }

  /** Asks the engine, waiting a few seconds at most. */
  public static Probe probe() {
    DockerClientConfig config;
    try {
      config = config();
    } catch (RuntimeException e) {
      return new Probe.Absent("The address of the container engine makes no sense: " + reason(e));
    }
    try (DockerClient client = client(config, PROBE)) {
      client.pingCmd().exec();
      return present(config, client.versionCmd().exec(), client.infoCmd().exec());
    } catch (IOException | RuntimeException e) {
      return new Probe.Absent(
          "No container engine answers at "
              + config.getDockerHost()
              + " ("
              + reason(e)
              + "). Start Docker, or set DOCKER_HOST to where it is.");
    }
  }

  private static Probe.Present present(DockerClientConfig config, Version version, Info info) {
    Object cgroups = info.getRawValues().get("CgroupVersion");
    Object driver = info.getRawValues().get("CgroupDriver");
    @Nullable Integer cpus = info.getNCPU();
    return new Probe.Present(
        Objects.requireNonNullElse(version.getVersion(), "unknown"),
        "2".equals(cgroups) ? 2 : 1,
        "systemd".equals(driver),
        !"tcp".equals(config.getDockerHost().getScheme()),
        cpus == null ? 1 : cpus,
        !Boolean.FALSE.equals(info.getCpuSet()),
        info.getRuntimes() == null ? List.of() : List.copyOf(info.getRuntimes().keySet()),
        Objects.requireNonNullElse(info.getDriver(), "unknown"),
        Objects.requireNonNullElse(info.getSecurityOptions(), List.of()));
  }

  /** Where the engine is said to be. */
  static URI host() {
    return config().getDockerHost();
  }

  /** A client without time limit for answers: a build may be silent for minutes. */
  static DockerClient connect() {
    return client(config(), null);
  }

  /** A request to the engine. */
  interface Asking<T> {
    T ask();
  }

  /**
   * Asks what an engine that works answers soon; one that hangs is as good as away. The client's
   * own limit on waiting does not hold for socket files.
   */
  static <T> T promptly(Asking<T> asking) throws InterruptedException {
    FutureTask<T> answer = new FutureTask<>(asking::ask);
    Thread.ofPlatform().daemon().name("engine-request").start(answer);
    try {
      return answer.get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new UncheckedIOException(
          new SocketTimeoutException(
              "The container engine took a request and did not answer for "
                  + ANSWER.toSeconds()
                  + " s."));
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException(e.getCause());
    } finally {
      answer.cancel(true); // Ends its connection, if it still waits there.
    }
  }

  private static DockerClientConfig config() {
    return DefaultDockerClientConfig.createDefaultConfigBuilder().build();
  }

  private static DockerClient client(DockerClientConfig config, @Nullable Duration patience) {
    ZerodepDockerHttpClient.Builder http =
        new ZerodepDockerHttpClient.Builder()
            .dockerHost(config.getDockerHost())
            .sslConfig(config.getSSLConfig())
            .connectionTimeout(PROBE);
    if (patience != null) {
      http.responseTimeout(patience);
    }
    return DockerClientImpl.getInstance(config, http.build());
  }

  /** The innermost cause's words. */
  static String reason(Throwable e) {
    Throwable cause = e;
    for (Throwable next = e.getCause(); next != null; next = next.getCause()) {
      cause = next;
    }
    String message = cause.getMessage();
    return message == null || message.isBlank()
        ? cause.getClass().getSimpleName()
        : message.strip();
  }
}
