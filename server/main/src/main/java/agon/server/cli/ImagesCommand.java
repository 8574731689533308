package agon.server.cli;

import agon.sandbox.SandboxException;
import agon.sandbox.docker.BuildListener;
import agon.sandbox.docker.Engine;
import agon.sandbox.docker.Images;
import agon.sandbox.language.Language;
import agon.sandbox.language.Languages;
import java.io.Console;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code agon images}: builds, lists and removes the container images of the languages. */
@Command(
    name = "images",
    description = "The container images of the languages.",
    mixinStandardHelpOptions = true)
public final class ImagesCommand {
  private final PrintStream out;

  public ImagesCommand(PrintStream out) {
    this.out = out;
  }

  @Command(
      name = "build",
      description = "Build what is missing, so that the first start need not wait.",
      mixinStandardHelpOptions = true)
  int build(
      @Option(
              names = "--offline-base",
              description = "make the base image anew from Debian's packages, without a registry")
          boolean offlineBase,
      @Option(names = "--extra", description = "the extra languages too, which no start builds")
          boolean extra,
      @Parameters(
              arity = "0..*",
              paramLabel = "LANGUAGE",
              description = "ids; none for all but the extra ones")
          @Nullable List<String> ids)
      throws InterruptedException {
    return withImages(images -> {
      ProgressBar bar = new ProgressBar(out);
      if (offlineBase) {
        out.println("The base image is " + images.buildOfflineBase(bar));
        bar.end();
      }
      List<String> failed = new ArrayList<>();
      for (Language language : chosen(ids, extra)) {
        try {
          String tag = images.build(language, bar);
          bar.end();
          out.println(language.title() + ": " + tag);
        } catch (SandboxException e) {
          bar.end();
          out.println(e.getMessage());
          failed.add(language.title());
        }
      }
      if (!failed.isEmpty()) {
        throw new SandboxException("Not built: " + String.join(", ", failed) + ".");
      }
    });
  }

  @Command(
      name = "list",
      description = "Say which images are there.",
      mixinStandardHelpOptions = true)
  int list() throws InterruptedException {
    return withImages(images -> {
      for (Language language : Languages.all()) {
        String missing = language.extra() ? "extra" : "missing";
        String state = images.isBuilt(language) ? "built" : missing;
        out.printf("%-12s %-8s %s%n", language.id(), state, images.tag(language));
      }
    });
  }

  @Command(
      name = "remove",
      description = "Remove every image that Agon made.",
      mixinStandardHelpOptions = true)
  int remove() throws InterruptedException {
    return withImages(images -> images.removeAll().forEach(tag -> out.println("Removed " + tag)));
  }

  /** Unknown ids are refused before anything is built. */
  private static List<Language> chosen(@Nullable List<String> ids, boolean extra) {
    List<Language> all = Languages.all();
    List<String> known = all.stream().map(Language::id).toList();
    for (String id : ids == null ? List.<String>of() : ids) {
      if (!known.contains(id)) {
        throw new IllegalArgumentException(
            "There is no language '" + id + "'. The languages are " + String.join(", ", known));
      }
    }
    List<String> named = ids == null ? List.of() : ids;
    return all.stream()
        .filter(language ->
            named.contains(language.id()) || (language.extra() ? extra : named.isEmpty()))
        .toList();
  }

  /** Something to do with the engine's images. */
  private interface Work {
    void on(Images images) throws SandboxException, InterruptedException;
  }

  private int withImages(Work work) throws InterruptedException {
    if (Engine.probe() instanceof Engine.Probe.Absent(String why)) {
      out.println(why);
      return 1;
    }
    try (Images images = Images.open(null)) {
      work.on(images);
      return 0;
    } catch (SandboxException | IllegalArgumentException e) {
      out.println(e.getMessage());
      return 1;
    }
  }

  /** A line that fills as the build goes on; plain lines where the output is no terminal. */
  private static final class ProgressBar implements BuildListener {
    private static final int WIDTH = 24;

    private final PrintStream out;
    private final boolean terminal =
        Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    private String last = "";

    ProgressBar(PrintStream out) {
      this.out = out;
    }

    @Override
    public void at(double progress, String message) {
      String text = message.lines().findFirst().orElse("");
      if (terminal) {
        int filled = (int) Math.round(progress * WIDTH);
        String bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
        String cut = text.length() > 70 ? text.substring(0, 70) : text;
        out.print("\r\u001b[K[" + bar + "] " + cut);
        out.flush();
      } else if (!text.equals(last) && !text.startsWith("Debian:")) {
        out.printf("%3.0f %% %s%n", progress * 100, text);
      }
      last = text;
    }

    void end() {
      if (terminal) {
        out.print("\r\u001b[K");
        out.flush();
      }
    }
  }
}
