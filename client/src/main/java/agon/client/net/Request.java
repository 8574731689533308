package agon.client.net;

import agon.client.core.Work;

/** A call to the server, ready to be sent once from any thread but the UI's. */
public interface Request<T> extends Work<T> {
  @Override
  T call() throws ApiFailure;

  @Override
  void cancel();
}
