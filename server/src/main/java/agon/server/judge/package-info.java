/** The judge: claims work, runs it in a box, compares, and says a verdict in a sentence. */
@NullMarked
package agon.server.judge;

import org.jspecify.annotations.NullMarked;
