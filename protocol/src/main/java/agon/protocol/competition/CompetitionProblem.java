package agon.protocol.competition;

import agon.protocol.ProblemSummary;

/**
 * A problem in a competition.
 *
 * @param label A, B, C and so on
 */
public record CompetitionProblem(String label, ProblemSummary problem) {}
