package agon.server.rejudge;

import agon.protocol.Paths;
import agon.protocol.account.Role;
import agon.server.http.Auth;
import agon.server.http.Params;
import agon.server.http.Routes;
import agon.server.queue.NoteStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;

/** What validators and broken problems say of a submission, for organizers. */
public final class NoteRoutes implements Routes {
  private final Auth auth;
  private final NoteStore notes;

  public NoteRoutes(Auth auth, NoteStore notes) {
    this.auth = auth;
    this.notes = notes;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(Paths.ADMIN_SUBMISSION_NOTES, this::show);
  }

  /** An empty note where nothing was said. */
  private void show(Context ctx) {
    auth.require(ctx, Role.ORGANIZER);
    ctx.json(Map.of("note", notes.find(Params.id(ctx, "submission")).orElse("")));
  }
}
