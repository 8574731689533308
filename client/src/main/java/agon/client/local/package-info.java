/** The server that practice starts on this machine. */
@NullMarked
package agon.client.local;

import org.jspecify.annotations.NullMarked;
