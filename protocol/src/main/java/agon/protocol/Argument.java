package agon.protocol;

/**
 * One argument of a function problem's test.
 *
 * @param value the value as compact JSON
 */
public record Argument(String name, String value) {}
