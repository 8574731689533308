package agon.client.cli;

import agon.client.net.ApiException;
import agon.client.net.ApiFailure;
import agon.client.net.Request;
import agon.client.net.Unreachable;
import java.util.function.Supplier;

/** Asks again for a while when no answer comes; a second call is harmless to what is asked. */
final class Patience {
  private static final int TRIES = 6;
  private static final int SERVER_FAILED = 500;

  private Patience() {}

  static <T> T ask(Supplier<Request<T>> request) throws ApiFailure, InterruptedException {
    long pause = 500;
    for (int attempt = 1; attempt < TRIES; attempt++) {
      try {
        return request.get().call();
      } catch (Unreachable _) {
        Thread.sleep(pause);
      } catch (ApiException e) {
        if (e.status() < SERVER_FAILED) {
          throw e;
        }
        Thread.sleep(pause);
      }
      pause *= 2;
    }
    return request.get().call();
  }
}
