package agon.packages.json;

import agon.packages.ProblemPackage;
import agon.packages.files.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A package made of a JSON document.
 *
 * @param problem as it reads from the files
 * @param notes what was decided where the document left it open
 */
public record DocumentPackage(
    ProblemPackage problem, Map<String, byte[]> files, List<Finding> notes) {
  public DocumentPackage {
    files = Map.copyOf(files);
    notes = List.copyOf(notes);
  }

  /** Writes it as a folder, which must not exist. */
  public void write(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      Files.write(path, file.getValue());
    }
  }
}
