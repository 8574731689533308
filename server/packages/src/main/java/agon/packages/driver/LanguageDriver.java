package agon.packages.driver;

import agon.packages.signature.Signature;
import agon.sandbox.SourceFile;
import java.util.List;

/** How one language shows a function to be written, and how it calls the one that was written. */
interface LanguageDriver {

  /** What an untouched editor shows: it compiles, runs, and answers wrongly. */
  String stub(Signature signature);

  /**
   * The files to compile, first the one with the entry point. The contestant's text is a file of
   * its own, so that compilers name the lines that the contestant sees.
   */
  List<SourceFile> sources(Signature signature, String source);
}
