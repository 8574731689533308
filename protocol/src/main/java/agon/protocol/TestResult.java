package agon.protocol;

import org.jspecify.annotations.Nullable;

/**
 * How one test ended.
 *
 * @param number from 1, in the order of judging
 * @param verdict null only for an own input that ran to its end: there is nothing to compare with
 * @param cpuMs CPU time of the whole process tree; it, wallMs and memoryKb are 0 of a secret test
 *     in a competition
 * @param memoryKb peak memory
 * @param message a sentence that says what happened, when there is more to say than the verdict
 */
public record TestResult(
    int number,
    String name,
    boolean sample,
    @Nullable Verdict verdict,
    long cpuMs,
    long wallMs,
    long memoryKb,
    @Nullable String message,
    @Nullable TestDetail detail) {}
