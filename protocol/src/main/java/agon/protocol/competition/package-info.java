/** Competitions and their leaderboards, as they travel. */
@NullMarked
package agon.protocol.competition;

import org.jspecify.annotations.NullMarked;
