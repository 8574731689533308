package agon.protocol;

/** A source run on samples or own inputs; kept for a few minutes and never counted. */
public record Run(String id, String problemId, String language, Judgement judgement) {}
