package agon.server.http;

import agon.protocol.LanguageInfo;
import agon.protocol.Paths;
import agon.protocol.ServerInfo;
import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What anybody may know of the server: that it lives, what it is, which languages it has. */
public final class InfoRoutes implements Routes {
  private final Supplier<ServerInfo> info;
  private final Supplier<List<LanguageInfo>> languages;

  public InfoRoutes(Supplier<ServerInfo> info, Supplier<List<LanguageInfo>> languages) {
    this.info = info;
    this.languages = languages;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(Paths.HEALTH, ctx -> ctx.json(Map.of("status", "up")));
    routes.get(Paths.INFO, ctx -> ctx.json(info.get()));
    routes.get(Paths.LANGUAGES, ctx -> ctx.json(languages.get()));
  }
}
