package agon.protocol;

import org.jspecify.annotations.Nullable;

/**
 * What a contestant sends to be judged. Source is at most 64 KiB of UTF-8.
 *
 * @param competitionId the competition it counts in; null for practice
 */
public record SubmitRequest(String language, String source, @Nullable Long competitionId) {
  public static final int MAX_SOURCE_BYTES = 64 * 1024;

  public SubmitRequest {
    Check.text("language", language, 32);
    Check.utf8("source", source, MAX_SOURCE_BYTES);
  }
}
