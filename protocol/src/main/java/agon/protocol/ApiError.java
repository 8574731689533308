package agon.protocol;

import org.jspecify.annotations.Nullable;

/**
 * The body of every error answer.
 *
 * @param code a short stable word for programs, such as {@code unknown_problem}
 * @param message a sentence for a person: what happened and what to do
 * @param incident a number to quote to the organizer, only when the server itself failed
 */
public record ApiError(String code, String message, @Nullable String incident) {}
