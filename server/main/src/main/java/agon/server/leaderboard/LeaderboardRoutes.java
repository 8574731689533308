package agon.server.leaderboard;

import agon.protocol.Paths;
import agon.protocol.account.Role;
import agon.protocol.competition.Leaderboard;
import agon.server.http.Auth;
import agon.server.http.Cached;
import agon.server.http.Params;
import agon.server.http.Routes;
import agon.server.refusal.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Pages of a leaderboard: the same bytes for everyone, without any login. */
public final class LeaderboardRoutes implements Routes {
  private static final String FOR_EVERYONE = "public, max-age=1, stale-while-revalidate=5";
  private static final String FOR_ONE = "private, max-age=1";

  private final Auth auth;
  private final Boards boards;

  public LeaderboardRoutes(Auth auth, Boards boards) {
    this.auth = auth;
    this.boards = boards;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(Paths.LEADERBOARD, this::page);
    routes.get(Paths.LEADERBOARD_AROUND, this::around);
  }

  private void page(Context ctx) {
    int page = Params.page(ctx);
    LiveBoard board = visible(ctx);
    Snapshot snapshot = board.current();
    Params.pageExists(page, Leaderboard.PAGE_SIZE, snapshot.total());
    Cached.send(ctx, snapshot.page(page), board.ownerAlone() == null ? FOR_EVERYONE : FOR_ONE);
  }

  /** Somebody's practice is nobody else's, and nobody else hears that it is there. */
  private LiveBoard visible(Context ctx) {
    long id = Params.id(ctx, "competition");
    LiveBoard board = boards.board(id);
    Long owner = board.ownerAlone();
    if (owner != null
        && (Auth.token(ctx) == null || auth.require(ctx, Role.CONTESTANT).id() != owner)) {
      throw Refusal.unknown("competition", id);
    }
    return board;
  }

  /** The page on which {@code ?account=} stands, or else the caller. */
  private void around(Context ctx) {
    int asked = Params.number(ctx, "account", 0, 1, Integer.MAX_VALUE);
    long account = asked != 0 ? asked : auth.require(ctx, Role.CONTESTANT).id();
    LiveBoard board = visible(ctx);
    Snapshot snapshot = board.current();
    int page =
        board
            .pageOf(snapshot, account)
            .orElseThrow(() ->
                new Refusal(
                    Refusal.Kind.UNKNOWN,
                    "not_on_board",
                    "Nothing was sent by this account yet, so it is not on the leaderboard."));
    Cached.send(
        ctx,
        snapshot.page(page),
        asked != 0 && board.ownerAlone() == null ? FOR_EVERYONE : FOR_ONE);
  }
}
