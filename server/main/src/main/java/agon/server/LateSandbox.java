package agon.server;

import agon.protocol.LanguageInfo;
import agon.sandbox.Box;
import agon.sandbox.BoxCounts;
import agon.sandbox.Sandbox;
import agon.sandbox.SandboxException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/**
 * A sandbox that is still being looked for, so that the server can listen meanwhile. Until it is
 * found its languages are being prepared.
 */
final class LateSandbox implements Sandbox {
  private final Supplier<List<LanguageInfo>> expected;
  private final int slots;
  private final CompletableFuture<? extends Sandbox> found;

  /**
   * @param expected what the languages look like until the sandbox is there
   * @param slots of the sandbox that will be found
   */
  LateSandbox(
      Supplier<List<LanguageInfo>> expected,
      int slots,
      CompletableFuture<? extends Sandbox> found) {
    this.expected = expected;
    this.slots = slots;
    this.found = found;
  }

  @Override
  public List<LanguageInfo> languages() {
    return found.state() == CompletableFuture.State.SUCCESS
        ? found.resultNow().languages()
        : expected.get();
  }

  /** Waits until it is known. */
  @Override
  public boolean isolated() {
    return found.join().isolated();
  }

  @Override
  public BoxCounts counts() {
    return found.state() == CompletableFuture.State.SUCCESS
        ? found.resultNow().counts()
        : BoxCounts.NONE;
  }

  @Override
  public int slots() {
    return slots;
  }

  @Override
  public Box open(String language) throws SandboxException, InterruptedException {
    try {
      return found.get().open(language);
    } catch (ExecutionException e) {
      throw new SandboxException("There is no sandbox.", e);
    }
  }

  @Override
  public void close() {
    try {
      found.join().close();
    } catch (CompletionException e) {
      // None was found, and whoever looked for it said so.
    }
  }
}
