package agon.server.submission;

import agon.packages.Judging;

/**
 * What a problem wants to be handed in.
 *
 * @param function whether it asks for a function and not for a program
 */
record Wanted(boolean function, Judging judging) {}
