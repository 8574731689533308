/** Small tools over texts that strangers wrote. */
@NullMarked
package agon.packages.text;

import org.jspecify.annotations.NullMarked;
