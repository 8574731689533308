package agon.client.leaderboard;

import agon.client.core.Background;
import agon.client.core.Failures;
import agon.client.core.Phase;
import agon.client.core.ServerClock;
import agon.client.core.Task;
import agon.client.core.Texts;
import agon.client.net.Api;
import agon.client.net.Fetched;
import agon.protocol.competition.Leaderboard;
import agon.protocol.competition.LeaderboardRow;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * A page of a competition's board and the user's own row, asked again every few seconds; without an
 * answer the old rows stay and say how old they are. UI thread only.
 */
public final class LeaderboardModel {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final Api api;
  private final Background background;
  private final ServerClock clock;
  private final PollPause pause;
  private final ObservableList<LeaderboardRow> rows = FXCollections.observableArrayList();
  private final ObservableList<LeaderboardRow> shownRows =
      FXCollections.unmodifiableObservableList(rows);
  private final ObservableList<String> labels = FXCollections.observableArrayList();
  private final ObservableList<String> shownLabels =
      FXCollections.unmodifiableObservableList(labels);
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<@Nullable LeaderboardRow> own = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper rankChange = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper stale = new ReadOnlyStringWrapper("");
  private @Nullable Long competitionId;
  private long accountId;
  private int wanted = 1;
  private int ownPage = 1;
  private int pollMs = Leaderboard.POLL_MS;
  private @Nullable String etag;
  private @Nullable String ownEtag;
  private @Nullable Instant answeredAt;
  private Task asking = Task.NONE;
  private Task askingOwn = Task.NONE;
  private Task timer = Task.NONE;

  public LeaderboardModel(
      Api api, Background background, ServerClock clock, RandomGenerator random) {
    this.api = api;
    this.background = background;
    this.clock = clock;
    pause = new PollPause(random);
  }

  /** Watches the board of a competition, on which the account is the user's own. */
  public void watch(long competition, long ownAccount) {
    leave();
    competitionId = competition;
    accountId = ownAccount;
    phase.set(Phase.LOADING);
    refresh();
  }

  /** Watches no board. */
  public void leave() {
    asking.cancel();
    askingOwn.cancel();
    timer.cancel();
    competitionId = null;
    wanted = 1;
    ownPage = 1;
    etag = null;
    ownEtag = null;
    answeredAt = null;
    rows.clear();
    labels.clear();
    page.set(1);
    pages.set(1);
    total.set(0);
    own.set(null);
    rankChange.set(0);
    error.set("");
    stale.set("");
    phase.set(Phase.IDLE);
  }

  /** Shows another page, counted from 1. */
  public void go(int newPage) {
    wanted = Math.clamp(newPage, 1, pages.get());
    if (wanted != page.get()) {
      etag = null;
    }
    refresh();
  }

  public void next() {
    go(page.get() + 1);
  }

  public void previous() {
    go(page.get() - 1);
  }

  /** Shows the page on which the user stands. */
  public void goToOwn() {
    go(ownPage);
  }

  /** Asks now instead of after the pause. */
  public void refresh() {
    Long competition = competitionId;
    if (competition == null) {
      return;
    }
    asking.cancel();
    timer.cancel();
    asking =
        background.run(
            api.leaderboard(competition, wanted, etag), this::answered, this::unanswered);
  }

  private void answered(Fetched<Leaderboard> answer) {
    answeredAt = clock.localTime();
    stale.set("");
    error.set("");
    switch (answer) {
      case Fetched.Changed<Leaderboard>(Leaderboard board, String tag) -> {
        etag = tag;
        show(board);
        findOwn(board);
      }
      case Fetched.Unchanged<Leaderboard> _ -> {}
    }
    timer = background.after(pause.afterAnswer(pollMs), this::refresh);
  }

  private void unanswered(Exception failure) {
    error.set(Failures.sentence(failure));
    Instant last = answeredAt;
    if (last == null) {
      phase.set(Phase.FAILED);
    } else {
      stale.set(Texts.get("board.stale", TIME.format(last.atZone(ZoneId.systemDefault()))));
    }
    timer = background.after(pause.afterFailure(pollMs), this::refresh);
  }

  private void show(Leaderboard board) {
    if (!labels.equals(board.labels())) {
      labels.setAll(board.labels());
    }
    rows.setAll(board.rows());
    page.set(board.page());
    pages.set(board.pages());
    total.set(board.total());
    wanted = board.page();
    pollMs = Math.max(1_000, board.nextPollMs());
    phase.set(board.rows().isEmpty() ? Phase.EMPTY : Phase.READY);
  }

  private void findOwn(Leaderboard board) {
    if (ownRow(board).isPresent()) {
      take(board);
      return;
    }
    askingOwn.cancel();
    askingOwn =
        background.run(
            api.leaderboardAround(board.competitionId(), ownEtag),
            answer -> {
              if (answer instanceof Fetched.Changed<Leaderboard>(Leaderboard around, String tag)) {
                ownEtag = tag;
                take(around);
              }
            },
            _ -> {});
  }

  private void take(Leaderboard board) {
    ownRow(board)
        .ifPresent(row -> {
          LeaderboardRow before = own.get();
          if (before != null && before.rank() != row.rank()) {
            rankChange.set(before.rank() - row.rank());
          }
          own.set(row);
          ownPage = board.page();
        });
  }

  private Optional<LeaderboardRow> ownRow(Leaderboard board) {
    return board.rows().stream().filter(row -> row.accountId() == accountId).findFirst();
  }

  /** The rows of the page; ranks need not be unique. */
  public ObservableList<LeaderboardRow> rows() {
    return shownRows;
  }

  /** Of all problems, in order. */
  public ObservableList<String> labels() {
    return shownLabels;
  }

  public ReadOnlyIntegerProperty page() {
    return page.getReadOnlyProperty();
  }

  public ReadOnlyIntegerProperty pages() {
    return pages.getReadOnlyProperty();
  }

  /** How many contestants there are. */
  public ReadOnlyIntegerProperty total() {
    return total.getReadOnlyProperty();
  }

  /** The user's own row, from whatever page; null when the user is not on the board. */
  public ReadOnlyObjectProperty<@Nullable LeaderboardRow> own() {
    return own.getReadOnlyProperty();
  }

  /** By how many ranks the user went up at the last change; negative for down. */
  public ReadOnlyIntegerProperty rankChange() {
    return rankChange.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Phase> phase() {
    return phase.getReadOnlyProperty();
  }

  /** Why the last look failed; empty when it did not. */
  public ReadOnlyStringProperty error() {
    return error.getReadOnlyProperty();
  }

  /** How old the rows are, when there is no newer answer; empty when they are fresh. */
  public ReadOnlyStringProperty stale() {
    return stale.getReadOnlyProperty();
  }
}
