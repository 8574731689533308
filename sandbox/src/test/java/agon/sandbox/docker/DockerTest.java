package agon.sandbox.docker;

import agon.protocol.LanguageInfo;
import agon.protocol.LanguageInfo.State;
import agon.sandbox.language.Language;
import agon.sandbox.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One sandbox for all Docker tests of a test run, closed when the JVM ends. */
public final class DockerTest {
  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final Duration TELL = Duration.ofSeconds(20);
  private static final Duration POLL = Duration.ofMillis(50);
  private static @Nullable DockerSandbox shared;
  private static boolean built;

  private DockerTest() {}

  /** The shared sandbox, with the language ready; builds its image when it is not there. */
  public static DockerSandbox sandbox(String language) throws InterruptedException {
    DockerSandbox sandbox = shared();
    await(sandbox, language);
    return sandbox;
  }

  /**
   * Builds the images that are not there, once, before the first test: a builder beside a test
   * would take its core and its disk. One that cannot be built fails the tests that want it.
   */
  static synchronized void buildImages() {
    long told = System.nanoTime();
    while (!built) {
      List<LanguageInfo> waiting =
          shared().languages().stream().filter(l -> l.state() == State.PREPARING).toList();
      built = waiting.isEmpty();
      if (System.nanoTime() - told > TELL.toNanos()) {
        told = System.nanoTime();
        System.err.println(
            "Building images: "
                + waiting.stream()
                    .map(l -> "%s %.0f %%".formatted(l.title(), 100 * l.progress()))
                    .collect(Collectors.joining(", ")));
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  private static synchronized DockerSandbox shared() {
    DockerSandbox sandbox = shared;
    if (sandbox == null) {
      sandbox = open(DockerConfig.in(temporary()).withExtra(extra()));
      shared = sandbox;
      Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
    }
    return sandbox;
  }

  private static Set<String> extra() {
    return Languages.all().stream()
        .filter(Language::extra)
        .map(Language::id)
        .collect(Collectors.toSet());
  }

  /** A data directory that nobody else uses. */
  public static Path temporary() {
    try {
      Path folder = Files.createTempDirectory("agon-test-");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A sandbox of one's own, started; the caller closes it. */
  public static DockerSandbox open(DockerConfig config) {
    DockerSandbox sandbox = new DockerSandbox(config, engine());
    sandbox.start();
    return sandbox;
  }

  public static Engine.Probe.Present engine() {
    return switch (Engine.probe()) {
      case Engine.Probe.Present present -> present;
      case Engine.Probe.Absent(String why) -> throw new IllegalStateException(why);
    };
  }

  /** Waits until a language is ready; fails with its message when it cannot be. */
  public static void await(DockerSandbox sandbox, String language) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      LanguageInfo info =
          sandbox.languages().stream()
              .filter(l -> l.id().equals(language))
              .findFirst()
              .orElseThrow();
      if (info.ready()) {
        return;
      }
      if (info.state() == State.UNAVAILABLE || System.nanoTime() > deadline) {
        throw new IllegalStateException(info.toString());
      }
      Thread.sleep(20);
    }
  }
}
