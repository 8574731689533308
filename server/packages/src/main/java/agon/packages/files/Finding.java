package agon.packages.files;

import org.jspecify.annotations.Nullable;

/**
 * One thing that keeps a package from being read.
 *
 * @param file its path in the package
 * @param key in that file, when it is about one
 * @param reason what is wrong and what to do, as a sentence
 */
public record Finding(String file, @Nullable String key, String reason) {
  @Override
  public String toString() {
    return file + (key == null ? "" : ", " + key) + ": " + reason;
  }
}
