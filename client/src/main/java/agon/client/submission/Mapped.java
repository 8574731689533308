package agon.client.submission;

import agon.client.core.Work;
import java.util.function.Function;

/** Work whose result is turned into another. */
record Mapped<A, B>(Work<A> work, Function<A, B> change) implements Work<B> {
  @Override
  public B call() throws Exception {
    return change.apply(work.call());
  }

  @Override
  public void cancel() {
    work.cancel();
  }
}
