/** Competitions and their clock. */
@NullMarked
package agon.client.competition;

import org.jspecify.annotations.NullMarked;
