package agon.server.http;

import io.javalin.config.RoutesConfig;

/** The calls of one feature. */
@FunctionalInterface
public interface Routes {
  void register(RoutesConfig routes);
}
