package agon.client.editor;

/** Names a draft: one for each problem and language of a place. */
public record DraftKey(String place, String problemId, String language) {}
