@NullMarked
package agon.problems;

import org.jspecify.annotations.NullMarked;
