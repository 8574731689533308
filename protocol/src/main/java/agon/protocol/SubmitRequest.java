package agon.protocol;

import org.jspecify.annotations.Nullable;

/**
 * What a contestant sends to be judged. How large its source may be is the problem's matter; see
 * {@link Limits#codeKb}.
 *
 * @param competitionId the competition it counts in; null for practice
 */
public record SubmitRequest(String language, String source, @Nullable Long competitionId) {
  public static final int MAX_SOURCE_BYTES = 1 << 20;

  public SubmitRequest {
    Check.text("language", language, 32);
    Check.utf8("source", source, MAX_SOURCE_BYTES);
  }
}
