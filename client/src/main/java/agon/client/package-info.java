/** The desktop app and the terminal client. */
@NullMarked
package agon.client;

import org.jspecify.annotations.NullMarked;
