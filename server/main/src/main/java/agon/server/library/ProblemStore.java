package agon.server.library;

import agon.packages.Guide;
import agon.packages.Judging;
import agon.packages.Statement;
import agon.packages.TestCase;
import agon.packages.compare.Comparison;
import agon.packages.signature.Signature;
import agon.protocol.Level;
import agon.protocol.Limits;
import agon.protocol.PageOf;
import agon.protocol.ProblemKind;
import agon.protocol.ProblemStatus;
import agon.protocol.ProblemSummary;
import agon.server.db.Database;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Reads problems and their test data from the database; {@link ProblemImportStore} writes them. */
public final class ProblemStore {
  private static final String TAGS =
      "(SELECT group_concat(tag, char(10)) FROM problem_tag t WHERE t.problem_id = p.id) AS tags";

  /** What the account did with each problem; the filter goes between. */
  private static final String WITH_STATUS =
      """
      WITH mine AS (
        SELECT s.problem_id, max(j.verdict = 'AC') AS solved
        FROM submission s LEFT JOIN judgement j ON j.submission_id = s.id
        WHERE s.account_id = :account %s
        GROUP BY s.problem_id)
      SELECT p.id, p.title, p.level, p.signature IS NOT NULL AS function,
             mine.problem_id IS NOT NULL AS tried, mine.solved = 1 AS solved,
      """
          + TAGS
          + " FROM problem p LEFT JOIN mine ON mine.problem_id = p.id ";

  private static final String FILTER =
      """
      WHERE (:text IS NULL OR p.title LIKE :text ESCAPE '!' OR p.id LIKE :text ESCAPE '!')
        AND (:level IS NULL OR p.level = :level)
        AND (:tag IS NULL OR EXISTS (SELECT 1 FROM problem_tag t
             WHERE t.problem_id = p.id AND t.tag = :tag COLLATE NOCASE))
      """;

  private static final RowMapper<ProblemSummary> SUMMARY =
      (row, ctx) ->
          new ProblemSummary(
              row.getString("id"),
              row.getString("title"),
              Level.valueOf(row.getString("level")),
              lines(row.getString("tags")),
              row.getBoolean("function") ? ProblemKind.FUNCTION : ProblemKind.PROGRAM,
              status(row.getBoolean("tried"), row.getBoolean("solved")));

  private final Database database;

  /** Files on their way out, by hash: however many fetch one, it is in memory once. */
  private final Cache<String, byte[]> files = Caffeine.newBuilder().weakValues().build();

  public ProblemStore(Database database) {
    this.database = database;
  }

  /** A page of the list in its order, with the account's own status; too far a page is empty. */
  public PageOf<ProblemSummary> page(ProblemFilter filter, long accountId, int page, int size) {
    return database
        .jdbi()
        .withHandle(handle -> {
          Map<String, @Nullable Object> filters = values(filter);
          long total =
              handle
                  .createQuery("SELECT count(*) FROM problem p " + FILTER)
                  .bindMap(filters)
                  .mapTo(Long.class)
                  .one();
          List<ProblemSummary> items =
              handle
                  .createQuery(
                      WITH_STATUS.formatted("")
                          + FILTER
                          + "ORDER BY p.position, p.id LIMIT :size OFFSET :from")
                  .bindMap(filters)
                  .bind("account", accountId)
                  .bind("size", size)
                  .bind("from", (page - 1L) * size)
                  .map(SUMMARY)
                  .list();
          return new PageOf<>(items, page, size, total);
        });
  }

  /** All problems in the order of the list, with the account's own status. */
  public List<ProblemSummary> all(long accountId) {
    return page(ProblemFilter.ALL, accountId, 1, Integer.MAX_VALUE).items();
  }

  /** The problems of a competition in its order; the status counts what was sent in it alone. */
  public List<ProblemSummary> ofCompetition(long competitionId, long accountId) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    WITH_STATUS.formatted("AND s.competition_id = :competition")
                        + """
                        JOIN competition_problem c ON c.problem_id = p.id
                        WHERE c.competition_id = :competition ORDER BY c.position
                        """)
                .bind("account", accountId)
                .bind("competition", competitionId)
                .map(SUMMARY)
                .list());
  }

  public Optional<StoredProblem> find(String id) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT p.*, " + TAGS + " FROM problem p WHERE p.id = :id")
                .bind("id", id)
                .map((row, ctx) ->
                    new StoredProblem(
                        row.getString("id"),
                        row.getString("title"),
                        row.getString("statement"),
                        Level.valueOf(row.getString("level")),
                        lines(row.getString("tags")),
                        new Limits(row.getInt("cpu_ms"), row.getInt("memory_mb")),
                        Signature.stored(row.getString("signature")),
                        Comparison.parse(row.getString("comparison")),
                        Judging.stored(row.getString("judging")),
                        row.getString("package_sha256")))
                .findOne());
  }

  /** Hints and editorial of a problem. */
  public Optional<Guide> guide(String id) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT hints, editorial FROM problem WHERE id = :id")
                .bind("id", id)
                .map((row, ctx) -> Guide.stored(row.getString("hints"), row.getString("editorial")))
                .findOne());
  }

  /** The statement in all languages, that for who asks for none first. */
  List<Statement> statements(String id) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    """
                    SELECT language, title, statement, pdf FROM problem_statement
                    WHERE problem_id = :id ORDER BY position
                    """)
                .bind("id", id)
                .map((row, ctx) ->
                    new Statement(
                        row.getString("language"),
                        row.getString("title"),
                        row.getString("statement"),
                        row.getString("pdf")))
                .list());
  }

  /** How far the account has come with a problem. */
  public ProblemStatus status(String id, long accountId) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(WITH_STATUS.formatted("") + "WHERE p.id = :id")
                .bind("account", accountId)
                .bind("id", id)
                .map(SUMMARY)
                .findOne())
        .map(ProblemSummary::status)
        .orElse(ProblemStatus.NEW);
  }

  /** The test cases that contestants may see, in their order. */
  public List<TestCase> samples(String id) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    """
                    SELECT t.name, t.explanation, i.deflated AS input, a.deflated AS answer
                    FROM problem p
                    JOIN test_case t ON t.problem_id = p.id AND t.version = p.version
                    JOIN blob i ON i.sha256 = t.input_sha256
                    JOIN blob a ON a.sha256 = t.answer_sha256
                    WHERE p.id = :id AND t.sample = 1
                    ORDER BY t.number
                    """)
                .bind("id", id)
                .map((row, ctx) ->
                    new TestCase(
                        row.getString("name"),
                        true,
                        Blob.inflate(row.getBytes("input")),
                        Blob.inflate(row.getBytes("answer")),
                        row.getString("explanation")))
                .list());
  }

  /** A file that contestants may have; those of the statement also by their name in it. */
  public Optional<byte[]> file(String id, String path) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    """
                    SELECT f.sha256 FROM problem_file f
                    WHERE f.problem_id = :id
                      AND f.path IN (:path, 'statement/' || :path, 'problem_statement/' || :path)
                    ORDER BY f.path LIMIT 1
                    """)
                .bind("id", id)
                .bind("path", path)
                .mapTo(String.class)
                .findFirst())
        .map(sha256 -> files.get(sha256, this::blob));
  }

  private byte[] blob(String sha256) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT deflated FROM blob WHERE sha256 = ?")
                .bind(0, sha256)
                .map((row, ctx) -> Blob.inflate(row.getBytes(1)))
                .one());
  }

  /** The hash of every stored problem's package, by id. */
  public Map<String, String> packageHashes() {
    return database.jdbi().withHandle(ProblemStore::packageHashes);
  }

  private static Map<String, String> packageHashes(Handle handle) {
    return handle
        .createQuery("SELECT id, package_sha256 FROM problem")
        .map((row, ctx) -> Map.entry(row.getString("id"), row.getString("package_sha256")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map<String, @Nullable Object> values(ProblemFilter filter) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("text", filter.pattern());
    values.put("tag", filter.tag());
    values.put("level", filter.level() == null ? null : filter.level().name());
    return values;
  }

  private static ProblemStatus status(boolean tried, boolean solved) {
    if (solved) {
      return ProblemStatus.SOLVED;
    }
    return tried ? ProblemStatus.TRIED : ProblemStatus.NEW;
  }

  private static List<String> lines(@Nullable String text) {
    return text == null ? List.of() : List.of(text.split("\n", -1));
  }
}
