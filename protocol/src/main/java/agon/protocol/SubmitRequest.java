package agon.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a contestant sends to be judged. How large its source may be is the problem's matter; see
 * {@link Limits#codeKb}.
 *
 * @param source the text of a program that is one; empty where there are files
 * @param competitionId the competition it counts in; null for practice
 * @param files of a program that has several; empty for one text
 * @param main as in {@link Code}
 */
public record SubmitRequest(
    String language,
    String source,
    @Nullable Long competitionId,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ProgramFile> files,
    @Nullable String main) {
  public static final int MAX_SOURCE_BYTES = 1 << 20;

  public SubmitRequest {
    Check.text("language", language, 32);
    Code code = new Code(source, files, main);
    source = code.source();
    files = code.files();
  }

  /** One of code as it was made elsewhere. */
  public SubmitRequest(String language, Code code, @Nullable Long competitionId) {
    this(language, code.source(), competitionId, code.files(), code.main());
  }

  /** One of a single text. */
  public SubmitRequest(String language, String source, @Nullable Long competitionId) {
    this(language, source, competitionId, List.of(), null);
  }

  /** What is to be judged. */
  public Code code() {
    return new Code(source, files, main);
  }
}
