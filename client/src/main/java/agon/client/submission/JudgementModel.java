package agon.client.submission;

import agon.client.core.Background;
import agon.client.core.Failures;
import agon.client.core.Task;
import agon.client.core.Texts;
import agon.client.core.Work;
import agon.client.net.Unreachable;
import agon.protocol.Judgement;
import agon.protocol.TestResult;
import java.time.Duration;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Follows one judgement, test by test, through long polls. UI thread only. */
public final class JudgementModel {
  static final Duration WAIT = Duration.ofSeconds(20);
  private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
  private static final Duration LONGEST_RETRY = Duration.ofSeconds(10);

  /**
   * What a long poll brought.
   *
   * @param queuePlace how many are before it; 0 when it is being judged
   */
  public record News(Judgement judgement, int queuePlace) {}

  private final Background background;
  private final ReadOnlyObjectWrapper<Judging> state = new ReadOnlyObjectWrapper<>(Judging.IDLE);
  private final ReadOnlyObjectWrapper<@Nullable Judgement> judgement =
      new ReadOnlyObjectWrapper<>();
  private final ObservableList<TestResult> tests = FXCollections.observableArrayList();
  private final ObservableList<TestResult> shownTests =
      FXCollections.unmodifiableObservableList(tests);
  private final ReadOnlyIntegerWrapper testCount = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper queuePlace = new ReadOnlyIntegerWrapper();
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private Task asking = Task.NONE;
  private Task timer = Task.NONE;
  private Duration retry = FIRST_RETRY;

  public JudgementModel(Background background) {
    this.background = background;
  }

  /** Shows that something was started whose answer is not there yet. */
  public void begin(Judging how, String words) {
    reset();
    state.set(how);
    sentence.set(words);
  }

  /** Shows why nothing will be judged. */
  public void refuse(String why) {
    stop();
    state.set(Judging.REFUSED);
    sentence.set(why);
  }

  /** Shows what is known and asks for more until the judgement is done. */
  public void follow(News first, IntFunction<Work<News>> newerThan) {
    stop();
    retry = FIRST_RETRY;
    arrived(first, newerThan);
  }

  /** Stops asking; what is known stays. */
  public void stop() {
    asking.cancel();
    timer.cancel();
  }

  /** Stops asking and forgets. */
  public void reset() {
    stop();
    judgement.set(null);
    tests.clear();
    testCount.set(0);
    queuePlace.set(0);
    sentence.set("");
    state.set(Judging.IDLE);
  }

  private void arrived(News news, IntFunction<Work<News>> newerThan) {
    show(news);
    if (!news.judgement().done()) {
      ask(news, newerThan);
    }
  }

  private void ask(News last, IntFunction<Work<News>> newerThan) {
    asking =
        background.run(
            newerThan.apply(last.judgement().version()),
            news -> {
              retry = FIRST_RETRY;
              arrived(news, newerThan);
            },
            failure -> failed(failure, last, newerThan));
  }

  private void failed(Exception failure, News last, IntFunction<Work<News>> newerThan) {
    boolean silent = failure instanceof Unreachable;
    sentence.set(silent ? Texts.get("judging.lost") : Failures.sentence(failure));
    timer = background.after(retry, () -> ask(last, newerThan));
    Duration longer = retry.multipliedBy(2);
    retry = longer.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : longer;
  }

  private void show(News news) {
    Judgement now = news.judgement();
    testCount.set(now.testCount());
    queuePlace.set(news.queuePlace());
    boolean grown =
        now.tests().size() >= tests.size() && now.tests().subList(0, tests.size()).equals(tests);
    if (grown) {
      tests.addAll(now.tests().subList(tests.size(), now.tests().size()));
    } else {
      tests.setAll(now.tests());
    }
    sentence.set(Sentences.of(now, news.queuePlace()));
    state.set(
        switch (now.state()) {
          case QUEUED -> Judging.QUEUED;
          case COMPILING -> Judging.COMPILING;
          case RUNNING -> Judging.RUNNING;
          case DONE -> Judging.DONE;
        });
    judgement.set(now);
  }

  public ReadOnlyObjectProperty<Judging> state() {
    return state.getReadOnlyProperty();
  }

  /** The newest known; null before the first answer. */
  public ReadOnlyObjectProperty<@Nullable Judgement> judgement() {
    return judgement.getReadOnlyProperty();
  }

  /** Tests that have ended; grows at the end while judging. */
  public ObservableList<TestResult> tests() {
    return shownTests;
  }

  /** How many tests there are in all; 0 while unknown. */
  public ReadOnlyIntegerProperty testCount() {
    return testCount.getReadOnlyProperty();
  }

  public ReadOnlyIntegerProperty queuePlace() {
    return queuePlace.getReadOnlyProperty();
  }

  /** What happens or happened, in words. */
  public ReadOnlyStringProperty sentence() {
    return sentence.getReadOnlyProperty();
  }
}
