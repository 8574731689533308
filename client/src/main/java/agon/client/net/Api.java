package agon.client.net;

import agon.protocol.Editorial;
import agon.protocol.Hints;
import agon.protocol.LanguageInfo;
import agon.protocol.PackageImport;
import agon.protocol.PageOf;
import agon.protocol.Paths;
import agon.protocol.Problem;
import agon.protocol.ProblemSummary;
import agon.protocol.ProblemVersion;
import agon.protocol.Rejudging;
import agon.protocol.Run;
import agon.protocol.RunRequest;
import agon.protocol.ServerInfo;
import agon.protocol.Submission;
import agon.protocol.SubmitRequest;
import agon.protocol.account.AccountState;
import agon.protocol.account.Login;
import agon.protocol.account.LoginRequest;
import agon.protocol.account.Session;
import agon.protocol.competition.Competition;
import agon.protocol.competition.Leaderboard;
import agon.protocol.competition.NewCompetition;
import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Every call of a server, by name. Thread-safe. */
public final class Api {
  private static final TypeReference<Session> SESSION = new TypeReference<>() {};
  private static final TypeReference<List<Login>> LOGINS = new TypeReference<>() {};
  private static final TypeReference<Problem> PROBLEM = new TypeReference<>() {};
  private static final TypeReference<Run> RUN = new TypeReference<>() {};
  private static final TypeReference<Submission> SUBMISSION = new TypeReference<>() {};
  private static final TypeReference<Competition> COMPETITION = new TypeReference<>() {};
  private static final TypeReference<Leaderboard> LEADERBOARD = new TypeReference<>() {};
  private static final TypeReference<PackageImport> IMPORT = new TypeReference<>() {};
  private static final TypeReference<Rejudging> REJUDGING = new TypeReference<>() {};

  private final Link link;
  private final UnaryOperator<String> practiceSecret;

  /** For servers that ask for a name and a password. */
  public Api(Link link) {
    this(link, _ -> "");
  }

  /**
   * Also for practice servers.
   *
   * @param practiceSecret the secret of the server at an address; empty when none is known
   */
  public Api(Link link, UnaryOperator<String> practiceSecret) {
    this.link = link;
    this.practiceSecret = practiceSecret;
  }

  /** Where the calls go and who hears how they fare. */
  public Link link() {
    return link;
  }

  public Request<ServerInfo> info() {
    return link.get(Paths.INFO).anonymous().as(new TypeReference<>() {});
  }

  public Request<List<LanguageInfo>> languages() {
    return link.get(Paths.LANGUAGES).as(new TypeReference<>() {});
  }

  public Request<Session> login(LoginRequest login) {
    return link.post(Paths.LOGIN, login).as(SESSION);
  }

  public Request<Session> register(LoginRequest login) {
    return link.post(Paths.REGISTER, login).as(SESSION);
  }

  /** Logs in the one user of a practice server. */
  public Request<Session> practiceSession() {
    return link.post(Paths.PRACTICE_SESSION, null)
        .header(Paths.PRACTICE_SECRET, practiceSecret.apply(link.server()))
        .as(SESSION);
  }

  public Request<Boolean> logout() {
    return link.post(Paths.LOGOUT, null).done();
  }

  /** The caller's own logins that are still good. */
  public Request<List<Login>> logins() {
    return link.get(Paths.LOGINS).as(LOGINS);
  }

  /** Ends one of the caller's own logins. */
  public Request<Boolean> endLogin(String id) {
    return link.delete(Paths.with(Paths.LOGIN_OF, id)).done();
  }

  /** Logs the caller out everywhere, here too. */
  public Request<Boolean> endLogins() {
    return link.delete(Paths.LOGINS).done();
  }

  /** Accounts whose names have that part; for organizers, as is all about accounts below. */
  public Request<PageOf<AccountState>> accounts(String part, int page) {
    return link.get(Paths.ADMIN_ACCOUNTS)
        .query("q", part)
        .query("page", page)
        .as(new TypeReference<>() {});
  }

  public Request<List<Login>> logins(long account) {
    return link.get(Paths.with(Paths.ADMIN_ACCOUNT_LOGINS, "" + account)).as(LOGINS);
  }

  /** Ends that login of an account, or all of them where the id is empty. */
  public Request<Boolean> endLogins(long account, String id) {
    return link.delete(Paths.with(Paths.ADMIN_ACCOUNT_LOGINS, "" + account))
        .query("login", id)
        .done();
  }

  /** Keeps an account from logging in and ends its logins, or lets it in again. */
  public Request<Boolean> lock(long account, boolean locked) {
    String path = locked ? Paths.ADMIN_ACCOUNT_LOCK : Paths.ADMIN_ACCOUNT_UNLOCK;
    return link.post(Paths.with(path, "" + account), null).done();
  }

  public Request<PageOf<ProblemSummary>> problems(ProblemQuery query) {
    return link.get(Paths.PROBLEMS)
        .query("page", query.page())
        .query("size", query.size())
        .query("q", query.search())
        .query("level", query.level() == null ? "" : query.level().title())
        .query("tag", query.tag())
        .as(new TypeReference<>() {});
  }

  public Request<Problem> problem(String id) {
    return problem(id, "");
  }

  /** With the statement in that language, where there is one; empty for whichever. */
  public Request<Problem> problem(String id, String language) {
    return link.get(Paths.with(Paths.PROBLEM, id)).query("lang", language).as(PROBLEM);
  }

  /** A file of the problem: an image of its statement, its PDF, an attachment. */
  public Request<byte[]> file(String problemId, String path) {
    return link.get(Paths.with(Paths.PROBLEM_FILES, problemId)).query("path", path).bytes();
  }

  /** That many hints, from the first on. */
  public Request<Hints> hints(String problemId, int first) {
    return link.get(Paths.with(Paths.PROBLEM_HINTS, problemId))
        .query("first", first)
        .as(new TypeReference<>() {});
  }

  public Request<Editorial> editorial(String problemId) {
    return link.get(Paths.with(Paths.PROBLEM_EDITORIAL, problemId)).as(new TypeReference<>() {});
  }

  /** Hands in a solution; the same key stores it once, however often it is sent. */
  public Request<Submission> submit(String problemId, SubmitRequest request, String key) {
    return link.post(Paths.with(Paths.PROBLEM_SUBMISSIONS, problemId), request)
        .header(Paths.IDEMPOTENCY_KEY, key)
        .as(SUBMISSION);
  }

  public Request<Run> run(String problemId, RunRequest request) {
    return link.post(Paths.with(Paths.PROBLEM_RUNS, problemId), request).as(RUN);
  }

  /** The run as soon as it is newer than the version, or as it is when the wait is over. */
  public Request<Run> run(String id, int after, Duration wait) {
    return link.get(Paths.with(Paths.RUN, id)).newer(after, wait).as(RUN);
  }

  public Request<Submission> submission(long id) {
    return link.get(Paths.with(Paths.SUBMISSION, String.valueOf(id))).as(SUBMISSION);
  }

  /** The submission as soon as it is newer than the version, or as it is after the wait. */
  public Request<Submission> submission(long id, int after, Duration wait) {
    return link.get(Paths.with(Paths.SUBMISSION, String.valueOf(id)))
        .newer(after, wait)
        .as(SUBMISSION);
  }

  /** The caller's own, newest first; of one problem unless the id is empty. */
  public Request<PageOf<Submission>> submissions(String problemId, int page) {
    return link.get(Paths.SUBMISSIONS)
        .query("problem", problemId)
        .query("page", page)
        .as(new TypeReference<>() {});
  }

  /**
   * Uploads a problem's package; the server goes on with it after it has answered.
   *
   * @param sent hears how many bytes have gone, on the thread of the call
   */
  public Request<PackageImport> importPackage(String id, Path zip, LongConsumer sent) {
    return link.post(Paths.ADMIN_PROBLEMS, null)
        .query("id", id)
        .query("later", true)
        .file(new FileBody(zip, sent))
        .as(IMPORT);
  }

  /** How far an import is. */
  public Request<PackageImport> importState(String key) {
    return link.get(Paths.with(Paths.ADMIN_IMPORT, key)).as(IMPORT);
  }

  /** All versions of a problem, newest first. */
  public Request<List<ProblemVersion>> versions(String problemId) {
    return link.get(Paths.with(Paths.ADMIN_PROBLEM_VERSIONS, problemId))
        .as(new TypeReference<>() {});
  }

  /**
   * Has submissions judged again.
   *
   * @param template of the path: that of a submission, a problem or a competition
   * @param all also what was judged by the newest version
   */
  public Request<Rejudging> rejudge(String template, String id, boolean all) {
    return link.post(Paths.with(template, id), null).query("all", all).as(REJUDGING);
  }

  /** What has come of a rejudging so far. */
  public Request<Rejudging> rejudging(long id) {
    return link.get(Paths.with(Paths.ADMIN_REJUDGING, String.valueOf(id))).as(REJUDGING);
  }

  public Request<List<Competition>> competitions() {
    return link.get(Paths.COMPETITIONS).as(new TypeReference<>() {});
  }

  public Request<Competition> competition(long id) {
    return link.get(Paths.with(Paths.COMPETITION, String.valueOf(id))).as(COMPETITION);
  }

  public Request<Competition> create(NewCompetition competition) {
    return link.post(Paths.ADMIN_COMPETITIONS, competition).as(COMPETITION);
  }

  /** A page of the board, unless it is still the one with that tag. */
  public Request<Fetched<Leaderboard>> leaderboard(
      long competitionId, int page, @Nullable String etag) {
    return link.get(Paths.with(Paths.LEADERBOARD, String.valueOf(competitionId)))
        .query("page", page)
        .unless(etag, LEADERBOARD);
  }

  /** The page of the board on which the caller stands. */
  public Request<Fetched<Leaderboard>> leaderboardAround(
      long competitionId, @Nullable String etag) {
    return link.get(Paths.with(Paths.LEADERBOARD_AROUND, String.valueOf(competitionId)))
        .unless(etag, LEADERBOARD);
  }
}
