package agon.sandbox.local;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds compilers and interpreters: beside the JVM that we run on, and on the path. */
final class Tools {
  private final List<Path> folders = new ArrayList<>();

  /** The JDK that runs us first: the one on the path may be older than Agon needs. */
  static Tools ofThisProcess() {
    return new Tools(
        System.getenv("PATH"), System.getProperty("java.home"), System.getenv("JAVA_HOME"));
  }

  Tools(@Nullable String path, @Nullable String... javaHomes) {
    for (String home : javaHomes) {
      if (home != null) {
        add(home + File.separator + "bin");
      }
    }
    if (path != null) {
      for (String folder : path.split(File.pathSeparator, -1)) {
        add(folder);
      }
    }
  }

  private void add(String folder) {
    try {
      if (!folder.isBlank()) {
        folders.add(Path.of(folder));
      }
    } catch (InvalidPathException e) {
      // An entry that is no folder holds no tool.
    }
  }

  /** The first of the names that is there. */
  Optional<Path> find(List<String> names) {
    for (String name : names) {
      for (Path folder : folders) {
        for (String suffix : List.of("", ".exe")) {
          Path file = folder.resolve(name + suffix);
          if (Files.isRegularFile(file) && Files.isExecutable(file)) {
            return Optional.of(file);
          }
        }
      }
    }
    return Optional.empty();
  }
}
