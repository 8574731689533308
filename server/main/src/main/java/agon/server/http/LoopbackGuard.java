package agon.server.http;

import agon.server.refusal.Refusal;
import com.google.re2j.Pattern;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the pages of a browser out of a server that is for this computer alone. A page can make its
 * own name lead here (DNS rebinding), which the Host header tells, or call this address from
 * elsewhere, which Origin tells.
 */
final class LoopbackGuard {
  private static final Pattern LOCAL =
      Pattern.compile("(localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[::1])(:\\d{1,5})?");

  private LoopbackGuard() {}

  static void install(JavalinConfig config) {
    config.routes.before(LoopbackGuard::check);
  }

  private static void check(Context ctx) {
    String host = ctx.header("Host");
    if (host == null || !local(host) || !local(ctx.req().getServerName())) {
      throw new Refusal(
          Refusal.Kind.NOT_ALLOWED,
          "foreign_host",
          "This server is for this computer alone. Call it by http://127.0.0.1 and its port.");
    }
    String origin = ctx.header("Origin");
    if (origin != null && !origin.equalsIgnoreCase("http://" + host)) {
      throw new Refusal(
          Refusal.Kind.NOT_ALLOWED,
          "foreign_page",
          "This server does not answer to pages of other servers.");
    }
  }

  private static boolean local(@Nullable String host) {
    return host != null && LOCAL.matcher(host.toLowerCase(Locale.ROOT)).matches();
  }
}
