package agon.client.cli;

import agon.client.cli.ServerOptions.Entered;
import agon.client.core.Texts;
import agon.client.net.Api;
import agon.client.net.ApiFailure;
import agon.client.submission.FoundProgram;
import agon.client.submission.TextFile;
import agon.protocol.Judgement;
import agon.protocol.Run;
import agon.protocol.RunRequest;
import agon.protocol.TestDetail;
import agon.protocol.TestResult;
import agon.protocol.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a file, or several, on the samples or on own inputs; nothing is counted. */
@Command(name = "run", description = "Run a file, or several that are one program, on the samples.")
final class RunCommand extends VerbCommand {
  private static final Duration WAIT = Duration.ofSeconds(20);

  @Mixin SolutionFiles source = new SolutionFiles();

  @Option(
      names = "--input",
      paramLabel = "FILE",
      description = "Run on this input instead of the samples; may be repeated.")
  List<Path> inputs = new ArrayList<>();

  @Override
  int work(Entered entered) throws ApiFailure, InterruptedException {
    Api api = entered.api();
    FoundProgram solution = source.read(api, this::say);
    RunRequest request = new RunRequest(solution.language(), solution.code(), inputTexts());
    Run run = api.run(source.problemId, request).call();
    Dots dots = new Dots(out());
    dots.show(run.judgement());
    while (!run.judgement().done()) {
      Run last = run;
      run = Patience.ask(() -> api.run(last.id(), last.judgement().version(), WAIT));
      dots.show(run.judgement());
    }
    Judgement judgement = run.judgement();
    judgement.tests().forEach(this::print);
    boolean good =
        judgement.verdict() == Verdict.AC
            || (judgement.verdict() == null
                && judgement.tests().stream().allMatch(test -> test.verdict() == null));
    return good ? 0 : 1;
  }

  private List<String> inputTexts() {
    List<String> texts = inputs.stream().map(TextFile::read).toList();
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).getBytes(StandardCharsets.UTF_8).length > RunRequest.MAX_INPUT_BYTES) {
        String most = String.valueOf(RunRequest.MAX_INPUT_BYTES / 1024);
        throw new Trouble(Texts.get("files.too-large", inputs.get(i), most), Trouble.USAGE);
      }
    }
    if (texts.size() > RunRequest.MAX_INPUTS) {
      throw new Trouble(Texts.get("cli.too-many-inputs", RunRequest.MAX_INPUTS), Trouble.USAGE);
    }
    return texts;
  }

  private void print(TestResult test) {
    TestDetail detail = test.detail();
    if (detail == null || test.verdict() == Verdict.AC) {
      return;
    }
    Verdict verdict = test.verdict();
    say("");
    say(Texts.get("cli.test", test.number(), verdict == null ? "" : verdict.title()));
    if (test.message() != null) {
      say(test.message());
    }
    part("cli.input", InputText.of(detail.input(), detail.arguments(), detail.calls()));
    if (detail.expected() != null) {
      part("cli.expected", detail.expected());
    }
    if (detail.answer() != null) {
      part("cli.answer", detail.answer());
    }
    part("cli.printed", detail.printed());
  }

  private void part(String key, String text) {
    if (!text.isBlank()) {
      say(Texts.get(key));
      say(text.stripTrailing().indent(2).stripTrailing());
    }
  }
}
