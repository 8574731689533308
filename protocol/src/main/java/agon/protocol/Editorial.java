package agon.protocol;

/** How a problem is solved, in Markdown; math between dollar signs. */
public record Editorial(String text) {}
