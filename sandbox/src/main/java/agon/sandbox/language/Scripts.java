package agon.sandbox.language;

import agon.sandbox.SourceFile;
import java.util.List;

/**
 * Programs of a package's jury that bring scripts of their own: {@code build} makes the program,
 * {@code run} is the program. They run in the image of a language, under its limits.
 */
public final class Scripts {
  private static final String BUILD = "build";
  private static final String RUN = "run";

  /** Copies all to where the program is kept, and builds it there. */
  private static final String MAKE =
      "cp -r -- * \"$1\" && cd -- \"$1\" || exit 1; "
          + "if [ -f build ]; then chmod +x build && ./build || exit 1; fi; "
          + "[ -f run ] || { echo 'There is no file run, and build has made none.'; exit 1; }";

  /** Scripts expect the other files of the program where they are started. */
  private static final String START =
      "app=$1; shift; for file in \"$app\"/*; do "
          + "[ -e \"${file##*/}\" ] || ln -s \"$file\" \"${file##*/}\"; done; "
          + "exec \"$app/run\" \"$@\"";

  private Scripts() {}

  /** Whether a file of that name is such a script. */
  public static boolean isOne(String fileName) {
    return fileName.equals(BUILD) || fileName.equals(RUN);
  }

  /** Whether the program has one. */
  public static boolean in(List<SourceFile> files) {
    return files.stream().anyMatch(file -> isOne(file.name()));
  }

  /** The language with other commands: those that the scripts want. */
  public static Language of(Language language) {
    Language.Compile compile = language.compile();
    return new Language(
        language.id(),
        language.title(),
        language.extensions(),
        language.versionCommand(),
        language.extra(),
        language.timeFactor(),
        language.startupMs(),
        language.extraMemoryMb(),
        language.youngShare(),
        Language.Entry.FIRST_FILE,
        language.program(),
        language.buildFiles(),
        new Language.Compile(
            List.of("/bin/sh", "-c", MAKE, BUILD, "{out}"),
            compile.cpuMs(),
            compile.memoryMb(),
            compile.pids()),
        new Language.Run(List.of("/bin/sh", "-c", START, RUN, "{app}"), language.run().pids()),
        language.outOfMemoryText(),
        language.local());
  }
}
