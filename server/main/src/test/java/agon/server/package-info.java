/** Tests of the server as a whole. */
@NullMarked
package agon.server;

import org.jspecify.annotations.NullMarked;
