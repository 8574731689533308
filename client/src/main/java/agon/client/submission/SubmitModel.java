package agon.client.submission;

import agon.client.core.Background;
import agon.client.core.Texts;
import agon.client.core.Work;
import agon.client.net.Api;
import agon.client.submission.JudgementModel.News;
import agon.protocol.Submission;
import agon.protocol.SubmitRequest;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Hands a solution in through the outbox and follows its judgement. UI thread only. */
public final class SubmitModel {
  private final Api api;
  private final Outbox outbox;
  private final JudgementModel judging;
  private final ReadOnlyObjectWrapper<@Nullable Submission> submission =
      new ReadOnlyObjectWrapper<>();
  private Subscription watching = Subscription.EMPTY;

  public SubmitModel(Api api, Background background, Outbox outbox) {
    this.api = api;
    this.outbox = outbox;
    judging = new JudgementModel(background);
  }

  /** Hands in the source; it is kept and sent even if nobody watches any more. */
  public void submit(String problemId, String title, SubmitRequest request) {
    leave();
    submission.set(null);
    judging.begin(Judging.SENDING, Texts.get("judging.sending"));
    watch(outbox.submit(problemId, title, request));
  }

  /** Shows why nothing was handed in. */
  public void refuse(String why) {
    leave();
    judging.begin(Judging.REFUSED, why);
  }

  /** Stops watching, as when the page is left; the submission itself goes on. */
  public void leave() {
    watching.unsubscribe();
    watching = Subscription.EMPTY;
    judging.stop();
  }

  /** Stops watching and forgets the last result. */
  public void clear() {
    leave();
    submission.set(null);
    judging.reset();
  }

  private void watch(OutboxItem item) {
    watching = item.state().subscribe(state -> moved(item, state));
  }

  private void moved(OutboxItem item, OutboxItem.State state) {
    String words = item.sentence().get();
    switch (state) {
      case WRITING, SENDING -> judging.begin(Judging.SENDING, Texts.get("judging.sending"));
      case WAITING -> {
        if (!words.isEmpty()) {
          judging.begin(Judging.WAITING, words);
        }
      }
      case REFUSED -> judging.refuse(words);
      case SENT -> {
        Submission answer = item.submission().get();
        if (answer != null) {
          submission.set(answer);
          judging.follow(news(answer), version -> newer(answer.id(), version));
        }
      }
    }
  }

  private Work<News> newer(long id, int version) {
    return new Mapped<>(api.submission(id, version, JudgementModel.WAIT), SubmitModel::news);
  }

  private static News news(Submission answer) {
    return new News(answer.judgement(), answer.queuePlace());
  }

  /** What the server made of it; null until it has it. */
  public ReadOnlyObjectProperty<@Nullable Submission> submission() {
    return submission.getReadOnlyProperty();
  }

  public JudgementModel judging() {
    return judging;
  }
}
