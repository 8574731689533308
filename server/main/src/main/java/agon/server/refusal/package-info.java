/** How the server says no, whatever carries the answer. */
@NullMarked
package agon.server.refusal;

import org.jspecify.annotations.NullMarked;
