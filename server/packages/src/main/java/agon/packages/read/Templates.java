package agon.packages.read;

import agon.packages.ProgramFiles;
import agon.packages.driver.Drivers;
import agon.packages.files.Findings;
import agon.packages.files.PackageFiles;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code attachments/templates/}: what an untouched editor shows, in place of what is made
 * from the signature. A file, or a folder with one, is named after its language.
 */
public final class Templates {
  public static final String FOLDER = "attachments/templates/";

  private Templates() {}

  /** The texts by the language's id. */
  public static Map<String, String> read(PackageFiles files, Findings findings) {
    Map<String, String> texts = new TreeMap<>();
    for (String path : files.below(FOLDER).keySet()) {
      String[] parts = path.substring(FOLDER.length()).split("/", -1);
      String name = parts[0];
      String stem = parts.length == 1 ? ProgramFiles.stem(name) : name;
      String language = ProgramFiles.languageOf(stem);
      if (parts.length > 2 || ending(language) == null) {
        findings.note(
            path,
            null,
            "Nothing shows this: a template is a file named after its language, such as python.py.");
      } else if (texts.containsKey(language)) {
        findings.add(path, "There are two templates for '" + language + "'.");
      } else {
        files.text(path, findings).ifPresent(text -> texts.put(language, text));
      }
    }
    return texts;
  }

  /** The ending of a language's files; null where there is no such language. */
  public static @Nullable String ending(String language) {
    return languages().contains(language) ? Drivers.language(language).extension() : null;
  }

  public static Set<String> languages() {
    return Drivers.languages();
  }
}
