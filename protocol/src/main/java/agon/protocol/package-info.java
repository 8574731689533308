/** The vocabulary that server, client and judge share: records, paths, and the one JSON mapper. */
@NullMarked
package agon.protocol;

import org.jspecify.annotations.NullMarked;
