package agon.sandbox;

import java.util.List;
import java.util.Map;

/**
 * One run of a compiled program: what it is given, and whether what it leaves is wanted.
 *
 * @param input its standard input; not used where it is fed while it runs
 * @param args for its command line
 * @param files in its work folder, which it may read, by plain name
 * @param ownFiles in its work folder, which it may change
 * @param collectBytes how much of the files that it leaves is brought back; 0 for none
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes on their way to a box.
public record ProgramRun(
    byte[] input,
    List<String> args,
    Map<String, byte[]> files,
    Map<String, byte[]> ownFiles,
    long collectBytes,
    RunLimits limits) {
  public ProgramRun {
    args = List.copyOf(args);
    files = Map.copyOf(files);
    ownFiles = Map.copyOf(ownFiles);
    for (Map<String, byte[]> some : List.of(files, ownFiles)) {
      for (String name : some.keySet()) {
        if (!SourceFile.isName(name)) {
          throw new IllegalArgumentException(
              "A file for a program cannot be named '" + name + "'.");
        }
      }
    }
    if (args.stream().anyMatch(arg -> arg.indexOf('\0') >= 0)) {
      throw new IllegalArgumentException("An argument cannot hold a NUL.");
    }
  }

  /** A run that is given its input alone. */
  public ProgramRun(byte[] input, RunLimits limits) {
    this(input, List.of(), Map.of(), Map.of(), 0, limits);
  }

  /** Whether it has nothing but input and limits. */
  public boolean isPlain() {
    return args.isEmpty() && files.isEmpty() && ownFiles.isEmpty() && collectBytes == 0;
  }

  /** The same under other limits. */
  public ProgramRun within(RunLimits other) {
    return new ProgramRun(input, args, files, ownFiles, collectBytes, other);
  }
}
