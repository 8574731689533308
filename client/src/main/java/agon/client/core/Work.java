package agon.client.core;

/** Something to do on a worker thread that may be stopped from another thread. */
@FunctionalInterface
public interface Work<T> {
  T call() throws Exception;

  /** Makes a running {@link #call} end soon; nobody waits for its result any more. */
  default void cancel() {}
}
