package agon.sandbox.docker;

/** A started container with its runner, and how often it was used. Owned by one lease at a time. */
final class BoxProcess implements AutoCloseable {
  private final String container;
  private final Place place;
  private final Runner runner;
  private final Runnable remove;
  private long runs;
  private int leases;

  BoxProcess(String container, Place place, Runner runner, Runnable remove) {
    this.container = container;
    this.place = place;
    this.runner = runner;
    this.remove = remove;
  }

  String container() {
    return container;
  }

  Runner runner() {
    return runner;
  }

  int nextUid() {
    return place.uid(runs++);
  }

  /** Counts one more submission; returns how many there were. */
  int leased() {
    return ++leases;
  }

  @Override
  public void close() {
    remove.run();
  }
}
