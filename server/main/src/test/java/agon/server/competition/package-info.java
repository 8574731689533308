/** Tests of competitions. */
@NullMarked
package agon.server.competition;

import org.jspecify.annotations.NullMarked;
