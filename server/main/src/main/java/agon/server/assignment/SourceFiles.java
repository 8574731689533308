package agon.server.assignment;

import agon.packages.signature.Signature;
import agon.sandbox.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the files to compile out of what the contestant wrote. */
@FunctionalInterface
public interface SourceFiles {
  /**
   * The files, that with the entry point first.
   *
   * @param signature null for a program problem
   * @throws IllegalArgumentException with a sentence when no program can be made of the source
   */
  List<SourceFile> of(@Nullable Signature signature, String language, String source);
}
