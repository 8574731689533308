@NullMarked
package agon.packages;

import org.jspecify.annotations.NullMarked;
