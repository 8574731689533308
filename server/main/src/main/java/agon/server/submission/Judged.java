package agon.server.submission;

import agon.protocol.Judgement;

/** A standing judgement, and by which version of the problem it was found. */
record Judged(Judgement judgement, int problemVersion) {}
