package agon.server;

import agon.packages.driver.Drivers;
import agon.protocol.ServerInfo;
import agon.protocol.account.LoginRequest;
import agon.sandbox.Sandbox;
import agon.server.account.AccountRoutes;
import agon.server.account.AccountStore;
import agon.server.account.Accounts;
import agon.server.account.LoginRoutes;
import agon.server.account.PracticeSecret;
import agon.server.account.SessionStore;
import agon.server.account.Sessions;
import agon.server.competition.CompetitionRoutes;
import agon.server.competition.CompetitionStore;
import agon.server.competition.Competitions;
import agon.server.data.ProblemDataStore;
import agon.server.db.Database;
import agon.server.db.ServerIdentity;
import agon.server.db.UnusableFileException;
import agon.server.http.Auth;
import agon.server.http.HttpServer;
import agon.server.http.InfoRoutes;
import agon.server.http.LongPolls;
import agon.server.http.Metrics;
import agon.server.http.Routes;
import agon.server.judge.Judge;
import agon.server.judge.SubmissionJudge;
import agon.server.leaderboard.Boards;
import agon.server.leaderboard.EventStore;
import agon.server.leaderboard.LeaderboardRoutes;
import agon.server.library.GuideRoutes;
import agon.server.library.Guides;
import agon.server.library.Imports;
import agon.server.library.ProblemImportStore;
import agon.server.library.ProblemRoutes;
import agon.server.library.ProblemStore;
import agon.server.library.Problems;
import agon.server.library.ShippedProblems;
import agon.server.library.VersionStore;
import agon.server.queue.Bell;
import agon.server.queue.JobStore;
import agon.server.queue.NoteStore;
import agon.server.refusal.Refusal;
import agon.server.rejudge.NoteRoutes;
import agon.server.rejudge.RejudgeRoutes;
import agon.server.rejudge.RejudgeStore;
import agon.server.run.RunRoutes;
import agon.server.run.Runs;
import agon.server.submission.Intake;
import agon.server.submission.Progress;
import agon.server.submission.SubmissionRoutes;
import agon.server.submission.SubmissionStore;
import agon.server.submission.Submissions;
import agon.server.trial.Examiner;
import agon.server.verify.ValidatorTrial;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole server: all that exists, and who knows whom. The only wiring. */
public final class Server implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final String NOT_ISOLATED =
      "Programs run without a sandbox, as plain processes on this computer. Run only code that you"
          + " trust.";

  /** The name of the database in the data folder. */
  static final String DATABASE = "agon.db";

  private static final String IMPORTS = "imports";
  private static final int MAX_PENDING = 10;
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final long TEST_DATA_CACHE =
      Math.min(256L << 20, Runtime.getRuntime().maxMemory() / 4);

  private final Deque<AutoCloseable> opened = new ArrayDeque<>();
  private final Accounts accounts;
  private final HttpServer http;

  /** Opens the data and listens; problems are imported and languages prepared meanwhile. */
  public static Server open(ServerConfig config) throws CannotStartException {
    return open(config, ShippedProblems::onClassPath, _ -> {});
  }

  /** As {@link #open(ServerConfig)}, with other problems than those that come with the server. */
  static Server open(ServerConfig config, Function<String, @Nullable InputStream> shippedFiles)
      throws CannotStartException {
    return open(config, shippedFiles, _ -> {});
  }

  /** As {@link #open(ServerConfig)}; first does something with the accounts, then listens. */
  static Server open(
      ServerConfig config,
      Function<String, @Nullable InputStream> shippedFiles,
      Consumer<Accounts> first)
      throws CannotStartException {
    if (!config.loopback() && config.practice()) {
      throw new CannotStartException(
          "A practice server knows no passwords, so it listens on "
              + ServerConfig.LOOPBACK
              + " only. Leave --host out, or leave --practice out to serve others.",
          null);
    }
    if (!config.loopback() && !config.sandbox().isolated()) {
      throw new CannotStartException(
          "Others could run programs on this computer without a sandbox. Install and start Docker,"
              + " or leave --host out to serve this computer alone.",
          null);
    }
    Database database = database(config);
    return new Server(config, database, shippedFiles, first, Clock.system(ZoneId.systemDefault()));
  }

  private static Database database(ServerConfig config) throws CannotStartException {
    try {
      return Database.open(config.dataDir().resolve(DATABASE), Clock.systemUTC());
    } catch (UnusableFileException e) {
      throw new CannotStartException(String.valueOf(e.getMessage()), e);
    }
  }

  private Server(
      ServerConfig config,
      Database database,
      Function<String, @Nullable InputStream> shippedFiles,
      Consumer<Accounts> first,
      Clock clock)
      throws CannotStartException {
    opened.push(database);
    try {
      Sandbox sandbox = config.sandbox();

      AccountStore accountStore = new AccountStore(database, clock);
      accountStore.noteLooks();
      Sessions sessions = new Sessions(new SessionStore(database, clock));
      database.onForeignWrite(sessions::lookAgain);
      sessions.sweep();
      accounts = new Accounts(accountStore, sessions, clock);
      first.accept(accounts); // Before anybody else can come.
      Auth auth = new Auth(sessions::find);
      PracticeSecret secret =
          config.practice() ? opened(new PracticeSecret(config.dataDir())) : null;

      ProblemStore problems = new ProblemStore(database);
      ProblemImportStore importStore = new ProblemImportStore(database);
      ShippedProblems shipped = new ShippedProblems(problems, importStore, shippedFiles);
      Imports packages =
          opened(
              new Imports(
                  importStore,
                  config.packages(),
                  new ValidatorTrial(sandbox)::of,
                  config.dataDir().resolve(IMPORTS)));

      CompetitionStore competitionStore = new CompetitionStore(database);
      Competitions competitions = new Competitions(competitionStore, problems, clock, new Random());
      Boards boards = opened(new Boards(new EventStore(database), competitionStore, clock));
      boards.start();

      String identity = ServerIdentity.of(database);
      Bell bell = new Bell();
      Progress<Long> progress = new Progress<>();
      SubmissionStore submissionStore = new SubmissionStore(database, MAX_PENDING);
      Submissions submissions = new Submissions(submissionStore, progress);
      Intake intake =
          new Intake(submissionStore, competitions::openFor, sandbox::languages, bell::ring, clock);

      ProblemDataStore testData = new ProblemDataStore(database, TEST_DATA_CACHE);
      Examiner examiner = new Examiner(sandbox, Drivers::sources);
      Runs runs = new Runs(testData, examiner, bell, clock);
      JobStore jobs = new JobStore(database, "local", LEASE);
      SubmissionJudge submissionJudge =
          new SubmissionJudge(jobs, testData, examiner, progress, runs::waiting);
      Judge judge = opened(new Judge(submissionJudge, runs, bell, sandbox.slots(), HEARTBEAT));

      LongPolls polls = new LongPolls();
      http =
          opened(
              listen(
                  config,
                  metrics(sandbox, boards, jobs, examiner, judge),
                  List.of(
                      new InfoRoutes(
                          () -> info(config, identity, !shipped.done(), clock),
                          sandbox::languages,
                          judge::stalledSeconds),
                      new AccountRoutes(accounts, auth, secret),
                      new LoginRoutes(accounts, sessions, auth),
                      new ProblemRoutes(
                          auth,
                          new Problems(problems, new VersionStore(database), sandbox::languages),
                          shipped,
                          packages),
                      new GuideRoutes(auth, new Guides(problems, competitions::contested), shipped),
                      new CompetitionRoutes(auth, competitions, shipped),
                      new LeaderboardRoutes(auth, boards),
                      new SubmissionRoutes(auth, intake, submissions, polls),
                      new RunRoutes(auth, runs, polls),
                      new RejudgeRoutes(auth, new RejudgeStore(database), bell),
                      new NoteRoutes(auth, new NoteStore(database)))));
      if (secret != null) {
        publish(secret, http.port());
      }
      opened(shipped);
      shipped.start();
    } catch (Refusal no) {
      close();
      throw new CannotStartException(no.sentence(), no);
    } catch (CannotStartException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private <T extends AutoCloseable> T opened(T one) {
    opened.push(one);
    return one;
  }

  /** From now on the person at this computer can come in. */
  private static void publish(PracticeSecret secret, int port) throws CannotStartException {
    try {
      secret.write("http://" + ServerConfig.LOOPBACK + ":" + port);
    } catch (IOException e) {
      throw new CannotStartException(
          "The secret of the practice server cannot be written: " + e.getMessage(), e);
    }
  }

  private static HttpServer listen(ServerConfig config, Metrics metrics, List<Routes> routes)
      throws CannotStartException {
    try {
      return HttpServer.open(config.host(), config.port(), config.connections(), metrics, routes);
    } catch (BindException e) {
      throw new CannotStartException(
          "Port "
              + config.port()
              + " of "
              + config.host()
              + " cannot be had: another program may use it. Choose another one with --port.",
          e);
    }
  }

  private static Metrics metrics(
      Sandbox sandbox, Boards boards, JobStore jobs, Examiner examiner, Judge judge) {
    Metrics metrics = new Metrics();
    metrics.gauge("agon.judge.slots", "Programs that may run at once", sandbox::slots);
    metrics.gauge("agon.judge.waiting", "Submissions that wait for the judge", jobs::waiting);
    metrics.gauge(
        "agon.judge.waiting.again", "Submissions that wait to be judged again", jobs::waitingAgain);
    metrics.counter(
        "agon.judge.retries", "Judgings begun anew because a box failed", examiner::retries);
    metrics.counter("agon.judge.errors", "Judgings given up as judge errors", examiner::errors);
    metrics.counter(
        "agon.judge.overdue",
        "Judgings ended because they outlived their limits",
        examiner::overdue);
    metrics.gauge(
        "agon.judge.stalled.seconds",
        "For how long nothing has been judged although something waits",
        judge::stalledSeconds);
    metrics.counter(
        "agon.boxes.started", "Boxes that came to life", () -> sandbox.counts().started());
    metrics.counter(
        "agon.boxes.failed", "Boxes that could not be started", () -> sandbox.counts().failed());
    metrics.counter(
        "agon.boxes.lost",
        "Boxes thrown away because they broke or were not clean",
        () -> sandbox.counts().lost());
    metrics.gauge("agon.board.seq", "The newest event that the boards know", boards::lastSeq);
    return metrics;
  }

  private static ServerInfo info(
      ServerConfig config, String identity, boolean preparing, Clock clock) {
    String version = Server.class.getPackage().getImplementationVersion();
    return new ServerInfo(
        version == null ? "development" : version,
        config.practice(),
        config.sandbox().isolated(),
        preparing,
        config.sandbox().isolated() ? null : NOT_ISOLATED,
        clock.instant(),
        identity);
  }

  public int port() {
    return http.port();
  }

  /** Makes an organizer of that name, or gives the one there is this password. */
  public void setOrganizer(LoginRequest organizer) {
    accounts.organizer(organizer);
  }

  /** Stops to listen first and closes the database last. */
  @Override
  public void close() {
    while (!opened.isEmpty()) {
      try {
        opened.pop().close();
      } catch (Exception e) {
        LOG.warn("A part of the server could not be closed", e);
      }
    }
  }
}
