package agon.server.queue;

import agon.protocol.Code;

/**
 * A submission that this judge works on.
 *
 * @param attempt the fence: once somebody claims it again, this claim can store nothing
 * @param deaths how many judges died over it that had nothing else to do
 * @param again whether it has a verdict already, which stands until the new one is there
 * @param discreet whether it is of a competition, or of a problem of one that goes on
 */
public record Claim(
    long submissionId,
    int attempt,
    int deaths,
    boolean again,
    String problemId,
    String language,
    Code code,
    boolean discreet) {}
