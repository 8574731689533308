/** Judging again, and what staff is told of a judging. */
@NullMarked
package agon.server.rejudge;

import org.jspecify.annotations.NullMarked;
