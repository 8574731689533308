package agon.server.http;

import agon.server.refusal.Refusal;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;

/**
 * The body of a request in memory. A small one is always read; larger ones share a budget of this
 * process, so that half-sent bodies cannot fill the heap. Close it to give back its share.
 */
final class Body implements AutoCloseable {
  /** What a caller may make the server hold without asking. */
  private static final int SMALL = 4 * 1024;

  private static final int RETRY_SECONDS = 2;
  private static final Budget BUDGET = Budget.ofHeap(8, 2);

  private final Object owner;
  private byte[] bytes = new byte[SMALL];
  private int length;
  private long taken;

  private Body(Object owner) {
    this.owner = owner;
  }

  /** Reads a body that is not larger than that, refusing a larger one before it is read. */
  static Body read(Context ctx, int maxBytes) {
    if (ctx.req().getContentLengthLong() > maxBytes) {
      throw tooLarge(maxBytes);
    }
    Body body = new Body(Auth.caller(ctx));
    try (PacedBody in = PacedBody.of(ctx)) {
      body.fill(in, maxBytes);
      return body;
    } catch (IOException e) {
      body.close();
      throw new IllegalStateException("A body tells its failures as refusals", e);
    } catch (RuntimeException e) {
      body.close();
      throw e;
    }
  }

  private void fill(PacedBody in, int maxBytes) throws IOException {
    while (true) {
      int count = in.read(bytes, length, bytes.length - length);
      if (count < 0) {
        return;
      }
      length += count;
      if (length > maxBytes) {
        throw tooLarge(maxBytes);
      }
      if (length == bytes.length) {
        grow();
      }
    }
  }

  private void grow() {
    int larger = bytes.length * 2;
    if (!BUDGET.take(owner, larger)) {
      throw new Refusal(
              Refusal.Kind.LATER,
              "busy",
              "The server has its hands full with what is being sent to it. Try again in a moment.")
          .retryAfter(RETRY_SECONDS);
    }
    bytes = Arrays.copyOf(bytes, larger);
    BUDGET.give(owner, taken);
    taken = larger;
  }

  private static Refusal tooLarge(int maxBytes) {
    return new Refusal(
        Refusal.Kind.TOO_LARGE,
        "too_large",
        "The request is larger than the " + maxBytes / 1024 + " KiB that the server accepts here.");
  }

  /** The first {@link #length} of these are the body. */
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  @Override
  public void close() {
    BUDGET.give(owner, taken);
    taken = 0;
  }
}
