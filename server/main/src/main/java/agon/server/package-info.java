/** The server: accounts, problems, competitions, judging, leaderboard. */
@NullMarked
package agon.server;

import org.jspecify.annotations.NullMarked;
