/** Competitions: when they run, which problems they have, who may send what. */
@NullMarked
package agon.server.competition;

import org.jspecify.annotations.NullMarked;
