/** The terminal client. */
@NullMarked
package agon.client.cli;

import org.jspecify.annotations.NullMarked;
