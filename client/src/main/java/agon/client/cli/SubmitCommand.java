package agon.client.cli;

import agon.client.cli.ServerOptions.Entered;
import agon.client.core.Texts;
import agon.client.net.Api;
import agon.client.net.ApiFailure;
import agon.protocol.Submission;
import agon.protocol.SubmitRequest;
import agon.protocol.Verdict;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Hands in a file and follows its judgement; ends with 0 when it was accepted. */
@Command(name = "submit", description = "Hand in a file to be judged.")
final class SubmitCommand extends VerbCommand {
  private static final Duration WAIT = Duration.ofSeconds(20);

  @Mixin SolutionFile source = new SolutionFile();

  @Option(names = "--competition", paramLabel = "NUMBER", description = "Where it counts.")
  @Nullable Long competition;

  @Option(names = "--no-wait", description = "Do not wait for the verdict.")
  boolean noWait;

  @Override
  int work(Entered entered) throws ApiFailure, InterruptedException {
    Api api = entered.api();
    String text = source.text();
    SubmitRequest request = new SubmitRequest(source.language(api), text, competition);
    String key = UUID.randomUUID().toString();
    Submission sent = Patience.ask(() -> api.submit(source.problemId, request, key));
    say(
        Texts.get(
            "cli.submitted", String.valueOf(sent.id()), sent.problemTitle(), sent.language()));
    if (noWait) {
      return 0;
    }
    Dots dots = new Dots(out());
    dots.show(sent.judgement());
    while (!sent.judgement().done()) {
      Submission last = sent;
      sent = Patience.ask(() -> api.submission(last.id(), last.judgement().version(), WAIT));
      dots.show(sent.judgement());
    }
    return sent.judgement().verdict() == Verdict.AC ? 0 : 1;
  }
}
