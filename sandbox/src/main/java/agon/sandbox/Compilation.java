package agon.sandbox;

/**
 * What compiling came to.
 *
 * @param output what the compiler said, at most 64 KiB
 */
public record Compilation(boolean ok, String output, long cpuNanos, long wallNanos) {}
