package agon.client.cli;

import agon.client.cli.ServerOptions.Entered;
import agon.client.core.AppFolders;
import agon.client.core.SafeFiles;
import agon.client.core.Texts;
import agon.client.net.ApiFailure;
import agon.protocol.Problem;
import agon.protocol.SampleCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a problem, or the stub of one language alone. */
@Command(name = "show", description = "Read a problem.")
final class ShowCommand extends VerbCommand {
  @Parameters(paramLabel = "PROBLEM", description = "The problem's id.")
  String problemId = "";

  @Option(
      names = "--stub",
      paramLabel = "LANGUAGE",
      description = "Print only what an untouched editor shows, to write it into a file.")
  @Nullable String stub;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "The statement's language, such as en or pt-BR, where there is a choice.")
  String language = "";

  @Override
  int work(Entered entered) throws ApiFailure {
    Problem problem = entered.api().problem(problemId, language).call();
    if (stub != null) {
      return printStub(problem, stub);
    }
    say(problem.title());
    say(
        Texts.get(
            "cli.limits",
            problem.level().title(),
            String.join(", ", problem.tags()),
            seconds(problem.limits().cpuMs()),
            String.valueOf(problem.limits().memoryMb())));
    say("");
    if (problem.pdf() == null) {
      say(PlainText.of(problem.question()));
    } else {
      say(
          Texts.get(
              "cli.pdf", saved(problem, entered.api().file(problemId, problem.pdf()).call())));
    }
    if (problem.languages().size() > 1) {
      say("");
      say(Texts.get("cli.languages", problem.language(), String.join(", ", problem.languages())));
    }
    for (int i = 0; i < problem.testCases().size(); i++) {
      printSample(i + 1, problem.testCases().get(i));
    }
    return 0;
  }

  /** Where the PDF lies now. */
  private static Path saved(Problem problem, byte[] pdf) {
    Path file =
        AppFolders.standard()
            .cache()
            .resolve(SafeFiles.name(problem.id() + "-" + problem.language()) + ".pdf");
    try {
      SafeFiles.write(file, pdf);
      return file;
    } catch (IOException e) {
      throw new Trouble(Texts.get("cli.unwritable", file));
    }
  }

  private int printStub(Problem problem, String language) {
    String text = problem.codeStubs().get(language);
    if (text == null) {
      String there = String.join(", ", new TreeSet<>(problem.codeStubs().keySet()));
      throw new Trouble(Texts.get("cli.no-stub", language, there), Trouble.USAGE);
    }
    out().print(text.endsWith("\n") ? text : text + "\n");
    out().flush();
    return 0;
  }

  private void printSample(int number, SampleCase sample) {
    String input = InputText.of(sample.input(), sample.arguments(), sample.calls());
    say("");
    say(Texts.get("cli.sample", number));
    say(input.stripTrailing().indent(2).stripTrailing());
    say(Texts.get("cli.sample-answer"));
    say(sample.output().stripTrailing().indent(2).stripTrailing());
    if (sample.explanation() != null) {
      say(PlainText.of(sample.explanation()).stripTrailing());
    }
  }

  private static String seconds(int millis) {
    return String.format("%.1f", millis / 1000.0);
  }
}
