package agon.protocol;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Every URL path of the server, once. {@code {id}} marks a path parameter. */
public final class Paths {
  public static final String HEALTH = "/health";
  public static final String METRICS = "/metrics";
  public static final String INFO = "/info";
  public static final String LANGUAGES = "/languages";
  public static final String LOGIN = "/login";
  public static final String LOGOUT = "/logout";
  public static final String REGISTER = "/register";

  /**
   * POST without a body but with the header {@link #PRACTICE_SECRET}: the one user of a practice
   * server logs in; answers a Session.
   */
  public static final String PRACTICE_SESSION = "/practice/session";

  /** GET the caller's own logins; DELETE all of them, which logs out everywhere. */
  public static final String LOGINS = "/logins";

  /** DELETE one of the caller's own logins. */
  public static final String LOGIN_OF = "/logins/{id}";

  public static final String PROBLEMS = "/problems";

  /** GET a problem; {@code ?lang=} or Accept-Language choose the statement's language. */
  public static final String PROBLEM = "/problems/{id}";

  /** GET a file of the problem, named by {@code ?path=}: an image, a PDF, an attachment. */
  public static final String PROBLEM_FILES = "/problems/{id}/files";

  /** GET the first {@code ?first=} hints; refused while a competition with the problem runs. */
  public static final String PROBLEM_HINTS = "/problems/{id}/hints";

  /** GET how it is solved: for who solved it, and for all after a competition with it. */
  public static final String PROBLEM_EDITORIAL = "/problems/{id}/editorial";

  public static final String PROBLEM_SUBMISSIONS = "/problems/{id}/submissions";
  public static final String PROBLEM_RUNS = "/problems/{id}/runs";
  public static final String SUBMISSIONS = "/submissions";
  public static final String SUBMISSION = "/submissions/{id}";
  public static final String RUN = "/runs/{id}";
  public static final String COMPETITIONS = "/competitions";
  public static final String COMPETITION = "/competitions/{id}";
  public static final String LEADERBOARD = "/leaderboard/{id}";
  public static final String LEADERBOARD_AROUND = "/leaderboard/{id}/around";
  public static final String ADMIN_COMPETITIONS = "/admin/competitions";
  public static final String ADMIN_PROBLEMS = "/admin/problems";

  /** GET accounts by name, {@code ?q=} for a part of it. */
  public static final String ADMIN_ACCOUNTS = "/admin/accounts";

  /** POST: the account may not log in any more, and its logins end. */
  public static final String ADMIN_ACCOUNT_LOCK = "/admin/accounts/{id}/lock";

  public static final String ADMIN_ACCOUNT_UNLOCK = "/admin/accounts/{id}/unlock";

  /** GET the logins of an account; DELETE all of them, or with {@code ?login=} that one. */
  public static final String ADMIN_ACCOUNT_LOGINS = "/admin/accounts/{id}/logins";

  /** GET how far an import is that was asked for with {@code ?later=true}. */
  public static final String ADMIN_IMPORT = "/admin/imports/{id}";

  /** GET the versions of a problem, newest first. */
  public static final String ADMIN_PROBLEM_VERSIONS = "/admin/problems/{id}/versions";

  /** POST: judge again what was judged by older versions, with {@code ?all=true} everything. */
  public static final String ADMIN_PROBLEM_REJUDGE = "/admin/problems/{id}/rejudge";

  public static final String ADMIN_COMPETITION_REJUDGE = "/admin/competitions/{id}/rejudge";

  /** What the judge has to say of a submission to the staff alone. */
  public static final String ADMIN_SUBMISSION_NOTES = "/admin/submissions/{id}/notes";

  public static final String ADMIN_SUBMISSION_REJUDGE = "/admin/submissions/{id}/rejudge";

  /** GET what has come of a rejudging. */
  public static final String ADMIN_REJUDGING = "/admin/rejudgings/{id}";

  /** Request header that names a submission so that sending it twice stores it once. */
  public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  /** Request header with the secret that a practice server wrote into a file of its user. */
  public static final String PRACTICE_SECRET = "Agon-Practice-Secret";

  private Paths() {}

  /** The template with its {@code {id}} filled in. */
  public static String with(String template, String id) {
    return template.replace(
        "{id}", URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20"));
  }
}
