package agon.client.cli;

import agon.client.cli.ServerOptions.Entered;
import agon.client.core.Texts;
import agon.client.net.ApiFailure;
import agon.protocol.ProgramFile;
import agon.protocol.Submission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what was handed in, with all of its files, and what became of it. */
@Command(name = "submission", description = "Read what was handed in.")
final class SubmissionCommand extends VerbCommand {
  @Parameters(paramLabel = "NUMBER", description = "The submission's number.")
  long number;

  @Override
  int work(Entered entered) throws ApiFailure {
    Submission sent = entered.api().submission(number).call();
    say(
        Texts.get(
            "cli.submission",
            String.valueOf(sent.id()),
            sent.problemTitle(),
            sent.language(),
            sent.submittedAt()));
    new Dots(out()).show(sent.judgement());
    for (ProgramFile file : sent.files()) {
      say("");
      say(Texts.get("cli.file", file.name()));
      text(file.text());
    }
    if (sent.files().isEmpty() && sent.source() != null) {
      say("");
      text(sent.source());
    }
    return 0;
  }

  private void text(String text) {
    out().print(text.endsWith("\n") || text.isEmpty() ? text : text + "\n");
    out().flush();
  }
}
