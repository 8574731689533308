@NullMarked
package agon.server.queue;

import org.jspecify.annotations.NullMarked;
