/** Tests of the leaderboard. */
@NullMarked
package agon.server.leaderboard;

import org.jspecify.annotations.NullMarked;
