/** Tries a source on tests in boxes. */
@NullMarked
package agon.server.trial;

import org.jspecify.annotations.NullMarked;
