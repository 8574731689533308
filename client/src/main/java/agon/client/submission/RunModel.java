package agon.client.submission;

import agon.client.core.Background;
import agon.client.core.Failures;
import agon.client.core.Task;
import agon.client.core.Texts;
import agon.client.core.Work;
import agon.client.net.Api;
import agon.client.submission.JudgementModel.News;
import agon.protocol.InvalidValueException;
import agon.protocol.Run;
import agon.protocol.RunRequest;
import java.util.List;

/** Runs the samples or own inputs without submitting. UI thread only. */
public final class RunModel {
  private final Api api;
  private final Background background;
  private final JudgementModel judging;
  private Task sending = Task.NONE;

  public RunModel(Api api, Background background) {
    this.api = api;
    this.background = background;
    judging = new JudgementModel(background);
  }

  /** Runs the source on the inputs, or on the samples when there are none. */
  public void run(String problemId, String language, String source, List<String> inputs) {
    sending.cancel();
    judging.begin(Judging.SENDING, Texts.get("judging.sending"));
    RunRequest request;
    try {
      request = new RunRequest(language, source, inputs);
    } catch (InvalidValueException e) {
      refuse(e.sentence());
      return;
    }
    sending =
        background.run(
            api.run(problemId, request),
            run -> judging.follow(news(run), version -> newer(run.id(), version)),
            failure -> judging.refuse(Failures.sentence(failure)));
  }

  /** Shows why nothing was run. */
  public void refuse(String why) {
    sending.cancel();
    judging.begin(Judging.REFUSED, why);
  }

  /** Stops waiting for the result, as when the page is left. */
  public void cancel() {
    sending.cancel();
    judging.stop();
  }

  /** Forgets the last run. */
  public void clear() {
    sending.cancel();
    judging.reset();
  }

  private Work<News> newer(String id, int version) {
    return new Mapped<>(api.run(id, version, JudgementModel.WAIT), RunModel::news);
  }

  private static News news(Run run) {
    return new News(run.judgement(), 0);
  }

  public JudgementModel judging() {
    return judging;
  }
}
