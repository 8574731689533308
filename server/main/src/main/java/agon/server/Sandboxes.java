package agon.server;

import agon.protocol.LanguageInfo;
import agon.sandbox.Sandbox;
import agon.sandbox.docker.DockerConfig;
import agon.sandbox.docker.DockerSandbox;
import agon.sandbox.docker.Engine;
import agon.sandbox.language.Languages;
import agon.sandbox.local.ProcessSandbox;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for the sandbox while the server starts: asking an engine takes longer than listening. */
final class Sandboxes {
  private static final Logger LOG = LoggerFactory.getLogger(Sandboxes.class);

  private Sandboxes() {}

  static Sandbox make(SandboxChoice choice, DockerConfig config, Consumer<String> onFailure) {
    int slots = config.slots();
    int count = slots > 0 ? slots : Runtime.getRuntime().availableProcessors();
    CompletableFuture<Sandbox> found = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .name("sandbox-search")
        .start(() -> {
          try {
            found.complete(find(choice, config.withSlots(count)));
          } catch (CannotStartException e) {
            found.completeExceptionally(e);
            onFailure.accept(String.valueOf(e.getMessage()));
          } catch (RuntimeException | Error e) {
            LOG.error("No sandbox can be made", e);
            found.completeExceptionally(e);
            onFailure.accept("No sandbox can be made: " + e.getMessage());
          }
        });
    return new LateSandbox(Sandboxes::expected, count, found);
  }

  private static Sandbox find(SandboxChoice choice, DockerConfig config)
      throws CannotStartException {
    if (choice == SandboxChoice.PROCESS) {
      if (config.runtime() != null) {
        throw new CannotStartException(
            "Plain processes have no runtime: leave out --runtime or --sandbox process.", null);
      }
      return new ProcessSandbox(config.slots());
    }
    return switch (Engine.probe()) {
      case Engine.Probe.Present engine -> docker(config, engine);
      case Engine.Probe.Absent(String why) -> {
        if (choice == SandboxChoice.DOCKER || config.runtime() != null) {
          throw new CannotStartException(why, null);
        }
        LOG.warn("{} Until then programs run without a sandbox.", why);
        yield new ProcessSandbox(config.slots());
      }
    };
  }

  private static Sandbox docker(DockerConfig config, Engine.Probe.Present engine)
      throws CannotStartException {
    String runtime = config.runtime();
    // The name of a containerd shim (io.containerd.kata.v2) need not be among them.
    if (runtime != null && !runtime.contains(".") && !engine.runtimes().contains(runtime)) {
      throw new CannotStartException(
          "The container engine has no runtime "
              + runtime
              + "; it has "
              + String.join(", ", engine.runtimes())
              + ". Name it in the engine's daemon.json, or choose another with --runtime.",
          null);
    }
    DockerSandbox sandbox = new DockerSandbox(config, engine);
    sandbox.start();
    return sandbox;
  }

  private static List<LanguageInfo> expected() {
    return Languages.all().stream()
        .map(language ->
            language.info(null, LanguageInfo.State.PREPARING, 0, "Looking for a container engine"))
        .toList();
  }
}
