package agon.server.queue;

import agon.protocol.Json;
import agon.protocol.Judgement;
import agon.protocol.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A finished judgement on its way into the store.
 *
 * @param tests their results as JSON
 * @param marks as JSON
 * @param version of the problem by which it was judged
 */
record Finished(
    long submissionId,
    Judgement judgement,
    Verdict verdict,
    String tests,
    String marks,
    int version) {
  static Finished of(long submissionId, Judgement judgement, int version) {
    return new Finished(
        submissionId,
        judgement,
        Objects.requireNonNull(judgement.verdict(), "A finished one has a verdict"),
        new String(Json.bytes(judgement.tests()), StandardCharsets.UTF_8),
        new String(Json.bytes(judgement.marks()), StandardCharsets.UTF_8),
        version);
  }
}
