package agon.sandbox;

import agon.protocol.LanguageInfo;
import java.util.List;

/** Where programs of strangers run. Thread-safe; closing it closes every box. */
public interface Sandbox extends AutoCloseable {

  /** All languages that this sandbox knows, in the order to show them, with their state now. */
  List<LanguageInfo> languages();

  /** Whether programs are isolated from this machine; false means plain processes of the user. */
  boolean isolated();

  /** How many programs may run at once: one for each core given to judging. */
  int slots();

  /**
   * Takes a clean box for one submission, waiting until one is free.
   *
   * @throws SandboxException when the language is unknown or not ready, or no box can be had
   */
  Box open(String language) throws SandboxException, InterruptedException;

  /** For whoever watches over a server; a sandbox without boxes has nothing to tell. */
  default BoxCounts counts() {
    return BoxCounts.NONE;
  }

  @Override
  void close();
}
