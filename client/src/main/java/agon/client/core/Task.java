package agon.client.core;

/** A piece of work or a timer under way; after {@link #cancel} nothing of it is heard again. */
public interface Task {
  Task NONE = () -> {};

  void cancel();
}
