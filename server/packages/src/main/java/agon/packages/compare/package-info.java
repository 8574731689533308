/** How an output is compared with the answer. */
@NullMarked
package agon.packages.compare;

import org.jspecify.annotations.NullMarked;
