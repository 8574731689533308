package agon.client.net;

import org.jspecify.annotations.Nullable;

/** The answer to a question that named what the asker has already. */
public sealed interface Fetched<T> {
  /** There is something newer. */
  record Changed<T>(T value, @Nullable String etag) implements Fetched<T> {}

  /** What the asker has is still right. */
  record Unchanged<T>() implements Fetched<T> {}
}
