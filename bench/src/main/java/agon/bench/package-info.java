/** Measures what Agon claims: ratios against a baseline in the same run. */
@NullMarked
package agon.bench;

import org.jspecify.annotations.NullMarked;
