package agon.protocol;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a contestant has written: one text, or the files of a program.
 *
 * @param source the text; empty where there are files
 * @param files no two of whose names differ by capital letters alone; empty for one text
 * @param main the name of the file, or of the class, in which the program starts; null where the
 *     files tell it
 */
public record Code(String source, List<ProgramFile> files, @Nullable String main) {
  public static final int MAX_FILES = 16;

  @SuppressWarnings("ConstantValue") // JSON may leave each of them out.
  public Code {
    files = files == null ? List.of() : List.copyOf(files);
    source = source == null && !files.isEmpty() ? "" : source;
    Check.utf8("source", source, SubmitRequest.MAX_SOURCE_BYTES);
    if (!files.isEmpty() && !source.isEmpty()) {
      throw new InvalidValueException("There is either a 'source' or 'files', not both.");
    }
    if (files.size() > MAX_FILES) {
      throw new InvalidValueException(
          "These are %d files; a program has at most %d.".formatted(files.size(), MAX_FILES));
    }
    Map<String, String> names = new HashMap<>();
    for (ProgramFile file : files) {
      String other = names.put(file.name().toLowerCase(Locale.ROOT), file.name());
      if (other != null) {
        throw new InvalidValueException(
            other.equals(file.name())
                ? "The file '" + other + "' is there twice."
                : "The files '%s' and '%s' differ by capital letters alone. Call one otherwise."
                    .formatted(other, file.name()));
      }
    }
    if (main != null) {
      Check.line("main", main, 200);
    }
  }

  /** One text. */
  public static Code of(String source) {
    return new Code(source, List.of(), null);
  }

  /** How large it is, in bytes of UTF-8. */
  public long bytes() {
    return size(source) + files.stream().mapToLong(file -> size(file.text())).sum();
  }

  private static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  public boolean isBlank() {
    return source.isBlank() && files.stream().allMatch(file -> file.text().isBlank());
  }
}
