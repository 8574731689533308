package agon.server.judge;

/**
 * A submission that this judge works on.
 *
 * @param attempt the fence: once somebody claims it again, this claim can store nothing
 */
record Claim(long submissionId, int attempt, String problemId, String language, String source) {}
