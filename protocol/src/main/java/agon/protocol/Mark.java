package agon.protocol;

/**
 * A line of a contestant's source with what is wrong there.
 *
 * @param line from 1
 * @param message in a sentence, or as the compiler put it
 */
public record Mark(int line, String message) {}
