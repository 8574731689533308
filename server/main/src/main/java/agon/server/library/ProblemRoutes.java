package agon.server.library;

import agon.protocol.Level;
import agon.protocol.PackageImport;
import agon.protocol.Paths;
import agon.protocol.Problem;
import agon.protocol.account.Account;
import agon.protocol.account.Role;
import agon.server.http.Auth;
import agon.server.http.Params;
import agon.server.http.Routes;
import agon.server.refusal.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;

/** The list of problems, one problem, and the organizer's upload of a package. */
public final class ProblemRoutes implements Routes {
  private final Auth auth;
  private final Problems problems;
  private final ShippedProblems shipped;
  private final Imports imports;

  public ProblemRoutes(Auth auth, Problems problems, ShippedProblems shipped, Imports imports) {
    this.auth = auth;
    this.problems = problems;
    this.shipped = shipped;
    this.imports = imports;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(Paths.PROBLEMS, this::list);
    routes.get(Paths.PROBLEM, this::show);
    routes.get(Paths.PROBLEM_FILES, this::file);
    routes.post(Paths.ADMIN_PROBLEMS, this::upload);
    routes.get(Paths.ADMIN_IMPORT, this::importState);
    routes.get(Paths.ADMIN_PROBLEM_VERSIONS, this::versions);
  }

  private void list(Context ctx) {
    Account account = auth.require(ctx, Role.CONTESTANT);
    String level = Params.text(ctx, "level", 20);
    ProblemFilter filter =
        new ProblemFilter(
            Params.text(ctx, "q", 100),
            Params.text(ctx, "tag", 50),
            level == null ? null : level(level));
    int page = Params.page(ctx);
    int size = Params.size(ctx);
    shipped.awaitMost();
    ctx.json(problems.page(account, filter, page, size));
  }

  private static Level level(String name) {
    return Level.parse(name)
        .orElseThrow(() ->
            Refusal.badRequest(
                "There is no level '" + name + "'; there are Easy, Medium and Hard."));
  }

  private void show(Context ctx) {
    Account account = auth.require(ctx, Role.CONTESTANT);
    shipped.awaitMost();
    String language = Params.text(ctx, "lang", 100);
    if (language == null) {
      language = ctx.header("Accept-Language");
    }
    Problem problem = problems.view(account, ctx.pathParam("id"), language);
    ctx.header("Content-Language", problem.language()).json(problem);
  }

  /** Nothing that a setter packed may run in a browser as if it were ours. */
  private void file(Context ctx) {
    auth.require(ctx, Role.CONTESTANT);
    String path = Params.text(ctx, "path", 500);
    if (path == null) {
      throw Refusal.badRequest("The parameter 'path' is missing: the file's name.");
    }
    byte[] content = problems.file(ctx.pathParam("id"), path);
    String type = URLConnection.guessContentTypeFromName(path);
    ctx.header("Content-Disposition", "attachment")
        .header("X-Content-Type-Options", "nosniff")
        .contentType(type == null ? "application/octet-stream" : type)
        .result(content);
  }

  /**
   * The body is the zip; {@code ?id=} names the problem. With {@code ?later=true} the answer does
   * not wait for the import and says where to look how far it is.
   */
  private void upload(Context ctx) throws IOException {
    Account organizer = auth.require(ctx, Role.ORGANIZER);
    String id = Params.text(ctx, "id", 64);
    if (id == null) {
      throw Refusal.badRequest("The parameter 'id' is missing: the problem's short name.");
    }
    ImportJob job;
    try (InputStream body = Params.stream(ctx)) {
      job = imports.start(id, body, organizer);
    }
    if ("true".equals(Params.text(ctx, "later", 5))) {
      ctx.status(202)
          .header("Location", Paths.with(Paths.ADMIN_IMPORT, job.key()))
          .json(job.state());
    } else {
      PackageImport stored = job.await();
      ctx.status(201).header("Location", Paths.with(Paths.PROBLEM, id)).json(stored);
    }
  }

  private void importState(Context ctx) {
    auth.require(ctx, Role.ORGANIZER);
    String key = ctx.pathParam("id");
    ctx.json(imports.find(key).orElseThrow(() -> Refusal.unknown("import", key)));
  }

  private void versions(Context ctx) {
    auth.require(ctx, Role.ORGANIZER);
    ctx.json(problems.versions(ctx.pathParam("id")));
  }
}
