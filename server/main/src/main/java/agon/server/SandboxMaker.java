package agon.server;

import agon.sandbox.Sandbox;
import agon.sandbox.docker.DockerConfig;
import java.util.function.Consumer;

/** Makes the sandbox that was chosen. */
@FunctionalInterface
interface SandboxMaker {
  /**
   * Returns at once or nearly so; finding an engine and preparing languages goes on behind it.
   *
   * @param config for containers; the number of slots and the folder hold for processes too
   * @param onFailure told by a sentence when the choice turns out to be impossible
   */
  Sandbox make(SandboxChoice choice, DockerConfig config, Consumer<String> onFailure);
}
