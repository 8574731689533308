package agon.server.db;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One piece of writing: all of it is stored or, when it throws, none of it. */
@FunctionalInterface
public interface HandleFunction<T extends @Nullable Object> {
  T apply(Handle handle);
}
