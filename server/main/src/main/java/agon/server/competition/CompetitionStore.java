package agon.server.competition;

import agon.server.db.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;

/** Competitions and their problems in the database. */
public final class CompetitionStore {
  private static final int LISTED = 200;

  private static final RowMapper<StoredCompetition> COMPETITION =
      (row, ctx) ->
          new StoredCompetition(
              row.getLong("id"),
              row.getString("title"),
              Instant.ofEpochMilli(row.getLong("starts_ms")),
              Instant.ofEpochMilli(row.getLong("ends_ms")),
              row.getLong("owner_id"),
              row.getBoolean("practice"),
              row.getInt("rivals"));

  private final Database database;

  public CompetitionStore(Database database) {
    this.database = database;
  }

  /** Stores a competition with its problems and returns its id; the given id does not matter. */
  public long create(StoredCompetition competition, List<String> problems) {
    return database.writeAndWait(handle -> {
      long id =
          handle
              .createQuery(
                  """
                  INSERT INTO competition (title, starts_ms, ends_ms, owner_id, practice, rivals)
                  VALUES (:title, :starts, :ends, :owner, :practice, :rivals)
                  RETURNING id
                  """)
              .bind("title", competition.title())
              .bind("starts", competition.startsAt().toEpochMilli())
              .bind("ends", competition.endsAt().toEpochMilli())
              .bind("owner", competition.ownerId())
              .bind("practice", competition.practice() ? 1 : 0)
              .bind("rivals", competition.rivals())
              .mapTo(Long.class)
              .one();
      for (int position = 0; position < problems.size(); position++) {
        handle.execute(
            """
            INSERT INTO competition_problem (competition_id, position, problem_id)
            VALUES (?, ?, ?)
            """,
            id,
            position,
            problems.get(position));
      }
      return id;
    });
  }

  public Optional<StoredCompetition> find(long id) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT * FROM competition WHERE id = :id")
                .bind("id", id)
                .map(COMPETITION)
                .findOne());
  }

  /** Those for everybody and the account's own practice, the latest first. */
  public List<StoredCompetition> visibleTo(long accountId) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM competition WHERE practice = 0 OR owner_id = :account
                    ORDER BY starts_ms DESC, id DESC LIMIT :listed
                    """)
                .bind("account", accountId)
                .bind("listed", LISTED)
                .map(COMPETITION)
                .list());
  }

  /** Those for everybody and the account's own practice that hold the problem. */
  public List<StoredCompetition> holding(String problemId, long accountId) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    """
                    SELECT c.* FROM competition c
                    JOIN competition_problem p ON p.competition_id = c.id
                    WHERE p.problem_id = :problem AND (c.practice = 0 OR c.owner_id = :account)
                    """)
                .bind("problem", problemId)
                .bind("account", accountId)
                .map(COMPETITION)
                .list());
  }

  /** The ids of a competition's problems, A first. */
  public List<String> problems(long id) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    """
                    SELECT problem_id FROM competition_problem
                    WHERE competition_id = :id ORDER BY position
                    """)
                .bind("id", id)
                .mapTo(String.class)
                .list());
  }
}
