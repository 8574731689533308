/** The commands that prepare and check a machine. */
@NullMarked
package agon.server.cli;

import org.jspecify.annotations.NullMarked;
