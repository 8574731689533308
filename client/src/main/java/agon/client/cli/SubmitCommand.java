package agon.client.cli;

import agon.client.cli.ServerOptions.Entered;
import agon.client.core.Texts;
import agon.client.net.Api;
import agon.client.net.ApiException;
import agon.client.net.ApiFailure;
import agon.client.submission.FoundProgram;
import agon.protocol.Submission;
import agon.protocol.SubmitRequest;
import agon.protocol.Verdict;
import agon.protocol.competition.Competition;
import java.io.Console;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Hands in a file, or several, and follows its judgement; ends with 0 when it was accepted. */
@Command(
    name = "submit",
    description = "Hand in a file to be judged, or several that are one program.")
final class SubmitCommand extends VerbCommand {
  private static final Duration WAIT = Duration.ofSeconds(20);

  @Mixin SolutionFiles source = new SolutionFiles();

  @Option(names = "--competition", paramLabel = "NUMBER", description = "Where it counts.")
  @Nullable Long competition;

  @Option(
      names = "--practice",
      description = "For practice, even while a competition with the problem runs.")
  boolean practice;

  @Option(names = "--no-wait", description = "Do not wait for the verdict.")
  boolean noWait;

  /** Where it shall count; asks when it would count nowhere although a competition runs. */
  private @Nullable Long where(Api api) throws ApiFailure {
    if (competition != null && practice) {
      throw new Trouble(Texts.get("cli.both-places"), Trouble.USAGE);
    }
    if (competition != null || practice) {
      return competition;
    }
    for (Competition one : competitions(api)) {
      if (one.runsAt(one.serverTime()) && one.holds(source.problemId)) {
        return ask(one);
      }
    }
    return null;
  }

  private static List<Competition> competitions(Api api) throws ApiFailure {
    try {
      return api.competitions().call();
    } catch (ApiException _) {
      return List.of(); // What the server refuses to tell of does not keep a submission back.
    }
  }

  private static @Nullable Long ask(Competition running) {
    String number = String.valueOf(running.id());
    String answer =
        Optional.ofNullable(System.console())
            .filter(Console::isTerminal)
            .map(there -> there.readLine("%s ", Texts.get("cli.runs.ask", running.title(), number)))
            .orElseThrow(
                () -> new Trouble(Texts.get("cli.runs", running.title(), number), Trouble.USAGE));
    return answer.strip().toLowerCase(Locale.ROOT).startsWith("n") ? null : running.id();
  }

  @Override
  int work(Entered entered) throws ApiFailure, InterruptedException {
    Api api = entered.api();
    FoundProgram solution = source.read(api, this::say);
    SubmitRequest request = new SubmitRequest(solution.language(), solution.code(), where(api));
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
