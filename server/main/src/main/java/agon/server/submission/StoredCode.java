package agon.server.submission;

import agon.protocol.Code;
import agon.protocol.Json;
import agon.protocol.ProgramFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Code as the database has it: one text, or files as a JSON array beside an empty text. */
public final class StoredCode {
  private StoredCode() {}

  /** What the column of the files holds; null for one text. */
  static @Nullable String files(Code code) {
    return code.files().isEmpty()
        ? null
        : new String(Json.bytes(code.files()), StandardCharsets.UTF_8);
  }

  /** The code of the two columns. */
  public static Code of(String source, @Nullable String files) {
    try {
      return files == null
          ? Code.of(source)
          : new Code(
              source,
              Json.mapper().readValue(files, new TypeReference<List<ProgramFile>>() {}),
              null);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Stored code cannot be read", e);
    }
  }
}
