/** The live leaderboard. */
@NullMarked
package agon.client.leaderboard;

import org.jspecify.annotations.NullMarked;
