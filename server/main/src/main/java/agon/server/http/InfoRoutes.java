package agon.server.http;

import agon.protocol.LanguageInfo;
import agon.protocol.Paths;
import agon.protocol.ServerInfo;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** What anybody may know of the server: that it lives, what it is, which languages it has. */
public final class InfoRoutes implements Routes {
  /** Nothing that is judged is silent for so long while all is well. */
  private static final long STALLED_SECONDS = 300;

  private final Supplier<ServerInfo> info;
  private final Supplier<List<LanguageInfo>> languages;
  private final LongSupplier stalledSeconds;

  /**
   * @param stalledSeconds for how long nothing has been judged although something waits
   */
  public InfoRoutes(
      Supplier<ServerInfo> info,
      Supplier<List<LanguageInfo>> languages,
      LongSupplier stalledSeconds) {
    this.info = info;
    this.languages = languages;
    this.stalledSeconds = stalledSeconds;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(Paths.HEALTH, this::health);
    routes.get(Paths.INFO, ctx -> ctx.json(info.get()));
    routes.get(Paths.LANGUAGES, ctx -> ctx.json(languages.get()));
  }

  private void health(Context ctx) {
    long seconds = stalledSeconds.getAsLong();
    if (seconds < STALLED_SECONDS) {
      ctx.json(Map.of("status", "up"));
    } else {
      ctx.status(503)
          .json(
              Map.of(
                  "status",
                  "stalled",
                  "message",
                  "For "
                      + seconds
                      + " seconds nothing has been judged although something waits. The log of the"
                      + " server may say why; a restart loses nothing."));
    }
  }
}
