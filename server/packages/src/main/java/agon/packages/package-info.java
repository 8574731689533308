/** A problem as its setter packed it: limits, tests, statements, jury, and what proves them. */
@NullMarked
package agon.packages;

import org.jspecify.annotations.NullMarked;
