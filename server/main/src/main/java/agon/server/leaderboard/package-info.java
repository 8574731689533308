/**
 * The leaderboard in memory: events of the database are folded into a board for each competition,
 * which publishes immutable snapshots; whoever reads takes the newest one and waits for nobody.
 */
@NullMarked
package agon.server.leaderboard;

import org.jspecify.annotations.NullMarked;
