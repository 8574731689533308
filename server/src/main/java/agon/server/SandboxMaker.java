package agon.server;

import agon.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Makes the sandbox that was chosen. */
@FunctionalInterface
interface SandboxMaker {
  /**
   * Returns at once or nearly so; finding an engine and preparing languages goes on behind it.
   *
   * @param slots how many programs may run at once; 0 = one for each core
   * @param boxLeases after how many submissions a container is replaced
   * @param onFailure told by a sentence when the choice turns out to be impossible
   */
  Sandbox make(
      SandboxChoice choice, Path dataDir, int slots, int boxLeases, Consumer<String> onFailure);
}
