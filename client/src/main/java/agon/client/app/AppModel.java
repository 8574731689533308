package agon.client.app;

import agon.client.competition.CompetitionModel;
import agon.client.competition.CompetitionsModel;
import agon.client.core.Adoption;
import agon.client.core.AppFolders;
import agon.client.core.Background;
import agon.client.core.Cache;
import agon.client.core.ServerClock;
import agon.client.core.Settings;
import agon.client.core.SettingsFile;
import agon.client.core.Texts;
import agon.client.editor.DraftStore;
import agon.client.leaderboard.LeaderboardModel;
import agon.client.local.PracticeSecret;
import agon.client.login.ConnectionModel;
import agon.client.login.KnownServers;
import agon.client.login.SessionModel;
import agon.client.login.Sessions;
import agon.client.net.Api;
import agon.client.net.Link;
import agon.client.problem.GuideModel;
import agon.client.problem.LanguagesModel;
import agon.client.problem.ProblemListModel;
import agon.client.problem.ProblemModel;
import agon.client.problem.SolutionModel;
import agon.client.submission.Outbox;
import agon.client.submission.OwnInputs;
import agon.client.submission.RunModel;
import agon.client.submission.SubmissionsModel;
import agon.client.submission.SubmitModel;
import agon.protocol.Judgement;
import agon.protocol.ServerInfo;
import agon.protocol.Submission;
import agon.protocol.account.Account;
import agon.protocol.competition.Competition;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** All models of the client, made in order, and what one of them means for another. */
public final class AppModel implements AutoCloseable {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Background background;
  private final SettingsFile settingsFile;
  private final ServerClock clock;
  private final Api api;
  private final DraftStore drafts;
  private final ConnectionModel connection;
  private final SessionModel session;
  private final LanguagesModel languages;
  private final ProblemListModel problems;
  private final ProblemModel problem;
  private final GuideModel guide;
  private final SolutionModel solution;
  private final OwnInputs ownInputs;
  private final Outbox outbox;
  private final RunModel run;
  private final SubmitModel submit;
  private final SubmissionsModel submissions;
  private final CompetitionsModel competitions;
  private final CompetitionModel competition;
  private final LeaderboardModel leaderboard;
  private final Stay stay;
  private final Handing handing;
  private final List<Runnable> atEnd = new ArrayList<>();
  private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");

  public AppModel(
      AppFolders folders,
      Api api,
      Background background,
      ServerClock clock,
      RandomGenerator random) {
    this.api = api;
    this.background = background;
    this.clock = clock;
    settingsFile = SettingsFile.open(folders.settings()).saveChanges(background);
    Cache cache = new Cache(folders.cache());
    drafts = new DraftStore(folders.drafts(), background, clock::localTime);
    connection = new ConnectionModel(api, background, clock, new KnownServers(folders.servers()));
    session =
        new SessionModel(
            api,
            background,
            connection,
            new Sessions(folders.sessions()),
            new Adoption(List.of(folders.drafts(), folders.outbox()), drafts::flush));
    languages = new LanguagesModel(api, background);
    problems = new ProblemListModel(api, background, cache, connection);
    problem = new ProblemModel(api, background, cache, connection, settings().statementLanguage());
    guide = new GuideModel(api, background, problem);
    solution =
        new SolutionModel(
            problem,
            languages,
            drafts,
            background,
            new SolutionModel.Surroundings(session.home(), settings()));
    ownInputs = new OwnInputs(drafts, session.home());
    outbox = new Outbox(folders.outbox(), api, background, clock::localTime);
    run = new RunModel(api, background);
    submit = new SubmitModel(api, background, outbox);
    submissions = new SubmissionsModel(api, background);
    competitions = new CompetitionsModel(api, background, clock);
    competition = new CompetitionModel(api, background, clock);
    leaderboard = new LeaderboardModel(api, background, clock, random);
    stay = new Stay(cache, competition);
    handing =
        new Handing(problem, solution, submit, competitions, competition, languages, background);
    session.home().subscribe((before, after) -> moved(after));
    competitions.items().subscribe(this::comeBack);
    connection.state().subscribe((before, after) -> wake());
    connection.info().subscribe((before, after) -> prepared(before));
    session.account().subscribe((before, after) -> signed(after));
    submit.judging().judgement().subscribe(judgement -> judged(judgement));
    connection.state().subscribe(this::say);
    connection.error().subscribe(this::say);
    connection.offlineSince().subscribe(this::say);
    outbox.waiting().subscribe(this::say);
    outbox.note().subscribe(this::say);
  }

  /** The client of a real window or terminal, with its files in the usual folders. */
  public static AppModel standard(AppFolders folders, Executor ui) {
    return new AppModel(
        folders,
        new Api(new Link(), new PracticeSecret(folders)::of),
        Background.on(ui),
        new ServerClock(Clock.systemUTC()),
        RandomGenerator.getDefault());
  }

  /** Goes to a server and remembers it. */
  public void goTo(String address) {
    connection.connect(address);
    if (!connection.server().get().isEmpty()) {
      settings().lastServer().set(connection.server().get());
    }
  }

  /** Does something at the end of {@link #close}. */
  public void onClose(Runnable action) {
    atEnd.add(action);
  }

  /** Opens a problem, in the competition the user is in when it belongs to that. */
  public void open(String problemId) {
    if (!problemId.equals(problem.id().get())) {
      run.clear();
      submit.clear();
    }
    settings().lastProblem().set(problemId);
    problem.open(problemId, competitionWith(problemId));
    if (online()) {
      submissions.show(problemId);
    }
  }

  /** The competition the user is in, if the problem belongs to it. */
  private @Nullable Long competitionWith(String problemId) {
    Competition now = competition.competition().get();
    return now != null && now.holds(problemId) ? (Long) now.id() : null;
  }

  /** Runs what is in the editor on these inputs, or on the samples when there are none. */
  public void runNow(List<String> inputs) {
    String language = solution.languageId().get();
    solution
        .unfit()
        .ifPresentOrElse(
            run::refuse,
            () -> {
              solution.keep();
              run.run(problem.id().get(), language, solution.source().get(), inputs);
            });
  }

  /** Hands in what is in the editor. */
  public void submitNow() {
    handing.now();
  }

  /** Enters the competition that {@link Handing#doubt} is about and hands in there. */
  public void submitThere() {
    Competition there = handing.doubt().get();
    if (there != null) {
      handing.there(() -> stayIn(there));
    }
  }

  /** Starts a practice competition and enters it. */
  public void startPractice(int rivals) {
    competitions.startPractice(rivals, this::enter);
  }

  /** Goes into a competition: its clock, its board, and its first problem. */
  public void enter(Competition wanted) {
    competition.enter(wanted);
    watchBoard(wanted);
    wanted.problems().stream().findFirst().ifPresent(first -> open(first.problem().id()));
  }

  /** Goes into a competition without leaving the open problem. */
  private void stayIn(Competition wanted) {
    String open = problem.id().get();
    if (open.isEmpty()) {
      enter(wanted);
      return;
    }
    competition.enter(wanted);
    watchBoard(wanted);
    problem.open(open, competitionWith(open));
  }

  private void watchBoard(Competition wanted) {
    Account user = session.account().get();
    leaderboard.watch(wanted.id(), user == null ? 0 : user.id());
  }

  /** The window was closed, or is a second one, and the competition goes on. */
  private void comeBack() {
    stay.back(competitions.items()).ifPresent(this::stayIn);
  }

  /** Goes back to practice. */
  public void leaveCompetition() {
    Competition now = competition.competition().get();
    if (now != null) {
      stay.leave(now.id());
    }
    competition.leave();
    leaderboard.leave();
    String open = problem.id().get();
    if (!open.isEmpty()) {
      problem.open(open, null);
    }
  }

  /** Puts everything typed and chosen on disk, and stops every call. */
  @Override
  public void close() {
    drafts.flush();
    settingsFile.save();
    connection.close();
    languages.close();
    competition.leave();
    leaderboard.leave();
    atEnd.forEach(Runnable::run);
    api.link().close();
  }

  private boolean online() {
    return session.account().get() != null
        && connection.state().get() == ConnectionModel.State.CONNECTED;
  }

  private void moved(String place) {
    run.clear();
    submit.clear();
    submissions.clear();
    competitions.clear();
    competition.leave();
    leaderboard.leave();
    problem.close();
    problems.clear();
    if (!place.isEmpty()) {
      problems.showCached();
      stay.arrive(place, clock.instant())
          .ifPresent(kept -> {
            competition.resume(kept);
            watchBoard(kept);
          });
      String last = settings().lastProblem().get();
      problem.reopen(last, competitionWith(last));
    }
  }

  /** A server that has just started stores its problems one after the other. */
  private void prepared(@Nullable ServerInfo before) {
    if (before != null && online() && competition.competition().get() == null) {
      competitions.refresh(); // One may have been started, and submissions should count there.
    }
    if (before != null && before.preparing() && online()) {
      problems.refresh();
    }
  }

  private void signed(@Nullable Account user) {
    outbox.open(session.home().get(), user);
    submissions.clear();
    Competition now = competition.competition().get();
    if (now != null) {
      watchBoard(now);
    }
    wake();
  }

  /** Refreshes what is on the screen when server and user are both there. */
  private void wake() {
    if (!online()) {
      return;
    }
    outbox.wake();
    languages.refresh();
    problems.refresh();
    problem.refresh();
    competitions.refresh();
    competition.refresh();
    leaderboard.refresh();
    if (!problem.id().get().isEmpty()) {
      submissions.show(problem.id().get());
    }
  }

  private void judged(@Nullable Judgement judgement) {
    Submission known = submit.submission().get();
    if (judgement == null || known == null) {
      return;
    }
    submissions.put(
        new Submission(
            known.id(),
            known.problemId(),
            known.problemTitle(),
            known.competitionId(),
            known.language(),
            known.submittedAt(),
            submit.judging().queuePlace().get(),
            null,
            judgement));
    if (judgement.done()) {
      problems.refresh();
      problem.refresh();
      competition.refresh();
      leaderboard.refresh();
    }
  }

  private void say() {
    int waiting = outbox.waiting().get();
    Instant since = connection.offlineSince().get();
    if (since != null) {
      String time = TIME.format(since.atZone(ZoneId.systemDefault()));
      line.set(
          waiting > 0
              ? Texts.get("connection.offline-waiting", time, waiting)
              : Texts.get("connection.offline", time));
    } else if (connection.state().get() != ConnectionModel.State.CONNECTED) {
      line.set(connection.error().get());
    } else {
      line.set(outbox.note().get());
    }
  }

  /** What to say in a thin line under the title: no connection, what waits, what was sent. */
  public ReadOnlyStringProperty line() {
    return line.getReadOnlyProperty();
  }

  public Settings settings() {
    return settingsFile.settings();
  }

  public ServerClock clock() {
    return clock;
  }

  public Background background() {
    return background;
  }

  public Api api() {
    return api;
  }

  public ConnectionModel connection() {
    return connection;
  }

  public SessionModel session() {
    return session;
  }

  public LanguagesModel languages() {
    return languages;
  }

  public ProblemListModel problems() {
    return problems;
  }

  public ProblemModel problem() {
    return problem;
  }

  public GuideModel guide() {
    return guide;
  }

  public SolutionModel solution() {
    return solution;
  }

  public OwnInputs ownInputs() {
    return ownInputs;
  }

  public DraftStore drafts() {
    return drafts;
  }

  public Outbox outbox() {
    return outbox;
  }

  public RunModel run() {
    return run;
  }

  public SubmitModel submit() {
    return submit;
  }

  public SubmissionsModel submissions() {
    return submissions;
  }

  public Handing handing() {
    return handing;
  }

  public CompetitionsModel competitions() {
    return competitions;
  }

  public CompetitionModel competition() {
    return competition;
  }

  public LeaderboardModel leaderboard() {
    return leaderboard;
  }
}
