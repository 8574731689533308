@NullMarked
package agon.packages.compare;

import org.jspecify.annotations.NullMarked;
