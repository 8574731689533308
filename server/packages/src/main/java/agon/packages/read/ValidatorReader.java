package agon.packages.read;

import agon.packages.Judging;
import agon.packages.ProgramFiles;
import agon.packages.files.Findings;
import agon.packages.files.PackageFiles;
import agon.packages.text.Constants;
import agon.sandbox.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the program that says whether an output is right. */
final class ValidatorReader {
  private static final String NO_PROGRAM =
      "This is no program by its ending; it has no part in judging.";

  private final PackageFiles files;
  private final Findings findings;
  private final Metadata metadata;

  ValidatorReader(PackageFiles files, Findings findings, Metadata metadata) {
    this.files = files;
    this.findings = findings;
    this.metadata = metadata;
  }

  /** The package's own; null where the default one judges, or with findings. */
  Judging.@Nullable Validator read() {
    Map<String, Map<String, String>> programs = programs();
    boolean legacyDefault = metadata.legacy() && !metadata.wantsValidator();
    if (programs.isEmpty() || legacyDefault) {
      if (metadata.wantsValidator()) {
        findings.add(
            metadata.legacy() ? "output_validators/" : "output_validator/",
            "The problem needs an output validator of its own, but there is none.");
      } else if (!programs.isEmpty()) {
        findings.note(
            "output_validators/",
            null,
            "The default validator judges, since validation is not custom.");
      }
      return null;
    }
    if (programs.size() > 1) {
      findings.add(
          "output_validators/",
          "There is more than one output validator ("
              + String.join(", ", programs.keySet())
              + "); a problem has one.");
      return null;
    }
    Map.Entry<String, Map<String, String>> only = programs.entrySet().iterator().next();
    return program(only.getKey(), only.getValue());
  }

  private Judging.@Nullable Validator program(String name, Map<String, String> texts) {
    String fault = JuryPrograms.fault(texts);
    if (fault != null) {
      findings.add(name, fault);
      return null;
    }
    return new JuryPrograms(metadata).program(texts);
  }

  /**
   * Each folder directly below, with the texts in it; no folder is a program for itself, if a
   * source or script is among the files. Other files are nobody's program.
   */
  private Map<String, Map<String, String>> programs() {
    Map<String, Map<String, String>> programs = new TreeMap<>();
    for (String folder : List.of("output_validators/", "output_validator/")) {
      // 2025-09 has one validator, so that all in its folder belongs together.
      boolean one = folder.equals("output_validator/");
      Map<String, String> loose = new TreeMap<>();
      for (String path : files.below(folder).keySet()) {
        String inside = path.substring(folder.length());
        if (!inside.contains("/") && inside.toLowerCase(Locale.ROOT).startsWith("readme")) {
          continue;
        }
        if (one || !inside.contains("/")) {
          loose.put(path, text(path));
        } else {
          programs
              .computeIfAbsent(
                  folder + inside.substring(0, inside.indexOf('/')), key -> new TreeMap<>())
              .put(path, text(path));
        }
      }
      if (one ? !loose.isEmpty() : JuryPrograms.mayBe(loose.keySet())) {
        programs.put(folder.substring(0, folder.length() - 1), loose);
      } else {
        loose.keySet().forEach(path -> findings.note(path, null, NO_PROGRAM));
      }
    }
    programs
        .entrySet()
        .removeIf(program -> {
          boolean none = programs.size() > 1 && !JuryPrograms.mayBe(program.getValue().keySet());
          if (none) {
            findings.note(program.getKey(), null, NO_PROGRAM);
          }
          return none;
        });
    return programs;
  }

  private String text(String path) {
    return Constants.fill(files.source(path, findings), metadata.constants());
  }

  /** The files that go with every submission, by the language's id. */
  Map<String, List<SourceFile>> includes() {
    Map<String, List<SourceFile>> includes = new TreeMap<>();
    files
        .below("include/")
        .forEach((path, content) -> {
          String[] parts = path.split("/", 3);
          if (parts.length == 3 && SourceFile.isSourceName(parts[2])) {
            includes
                .computeIfAbsent(ProgramFiles.languageOf(parts[1]), key -> new ArrayList<>())
                .add(new SourceFile(parts[2], text(path)));
          } else {
            findings.add(
                path,
                "Included files stand in a folder of their language, with names of letters, digits,"
                    + " '.', '-' and '_'.");
          }
        });
    List<SourceFile> everywhere = includes.get("default");
    if (everywhere != null) {
      includes.forEach((language, list) -> {
        for (SourceFile file : everywhere) {
          if (list.stream().noneMatch(one -> one.name().equals(file.name()))) {
            list.add(file);
          }
        }
      });
    }
    return includes;
  }
}
