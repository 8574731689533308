/** A problem as one JSON document. */
@NullMarked
package agon.packages.json;

import org.jspecify.annotations.NullMarked;
