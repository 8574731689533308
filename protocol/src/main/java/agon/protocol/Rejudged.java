package agon.protocol;

import java.time.Instant;

/**
 * A verdict that was found anew, because the problem's tests had changed or the judge had erred.
 *
 * @param from the verdict that stood before; often the same
 * @param at when the new one took its place
 */
public record Rejudged(Verdict from, Verdict to, Instant at) {
  public boolean changed() {
    return from != to;
  }
}
