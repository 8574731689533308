package agon.server.http;

import agon.protocol.Json;
import agon.server.refusal.Refusal;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.json.JavalinJackson;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.DispatcherType;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Javalin on virtual threads, set up the way all routes expect it. */
public final class HttpServer implements AutoCloseable {
  /** Contestants arrive in the same second; Jetty's own 50 would turn them away. */
  private static final int ACCEPT_QUEUE = 8192;

  /** Longer than a client waits between two polls, so that connections live on. */
  private static final int IDLE_MS = 65_000;

  /** With it a request passes as another, also where links and proxies send no other. */
  private static final String OTHER_METHOD = "X-HTTP-Method-Override";

  /** What a browser is told with every answer. */
  static final Map<String, String> SAFETY =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Resource-Policy", "same-origin");

  private final Javalin javalin;

  private HttpServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /** As below, with the usual limits. */
  public static HttpServer open(String host, int port, Metrics metrics, List<Routes> features)
      throws BindException {
    return open(
        host,
        port,
        ConnectionLimits.of(ConnectionLimits.OF_ONE_ADDRESS, Set.of()),
        metrics,
        features);
  }

  /**
   * Starts to listen.
   *
   * @param port 0 for any free one
   * @throws BindException when another program has the port
   */
  public static HttpServer open(
      String host, int port, ConnectionLimits limits, Metrics metrics, List<Routes> features)
      throws BindException {
    Crowd crowd = new Crowd(limits);
    metrics.gauge("agon.http.connections", "Connections that are open", crowd::size);
    metrics.counter(
        "agon.http.connections.closed",
        "Connections closed because there were too many",
        crowd::sentAway);
    Javalin javalin =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.startup.showOldJavalinVersionWarning = false;
          config.startup.startupWatcherEnabled = false;
          config.concurrency.useVirtualThreads = true;
          config.http.maxRequestSize = 0; // Each route says what it reads, by Params.
          config.http.prefer405over404 = true;
          config.jsonMapper(new JavalinJackson(Json.mapper(), true));
          config.jetty.addConnector((jetty, http) -> connector(jetty, http, host, port, crowd));
          config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new JettyErrors()));
          config.jetty.modifyServletContextHandler(context -> {
            context.setErrorHandler(new JettyErrors());
            context.addFilter(
                new FilterHolder(new Drain()), "/*", EnumSet.of(DispatcherType.REQUEST));
          });
          Errors.install(config);
          headers(config);
          if (loopback(host)) {
            LoopbackGuard.install(config);
          }
          metrics.install(config);
          features.forEach(feature -> feature.register(config.routes));
        });
    try {
      javalin.start();
    } catch (RuntimeException e) {
      javalin.stop();
      throw bindFailure(e).orElseThrow(() -> e);
    }
    return new HttpServer(javalin);
  }

  private static Optional<BindException> bindFailure(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException bind) {
        return Optional.of(bind);
      }
    }
    return thrown instanceof JavalinBindException
        ? Optional.of(new BindException(String.valueOf(thrown.getMessage())))
        : Optional.empty();
  }

  private static ServerConnector connector(
      Server jetty, HttpConfiguration http, String host, int port, Crowd crowd) {
    http.setSendServerVersion(false);
    var connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    connector.setAcceptQueueSize(ACCEPT_QUEUE);
    connector.setIdleTimeout(IDLE_MS);
    connector.addBean(crowd);
    connector.addBean(new SlowHeads(connector.getScheduler()));
    return connector;
  }

  private static boolean loopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false; // It cannot be listened on either, which is said there.
    }
  }

  /**
   * A route that makes cacheable answers says so itself. No browser is to take an answer for
   * something else, or to show it within a page.
   */
  private static void headers(JavalinConfig config) {
    config.routes.before(ctx -> {
      if (ctx.header(OTHER_METHOD) != null) {
        throw Refusal.badRequest("Send the request with the method that is meant.");
      }
      ctx.header("Vary", "Accept-Encoding").header("Cache-Control", "no-store");
      SAFETY.forEach(ctx::header);
    });
  }

  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
