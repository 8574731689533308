@NullMarked
package agon.packages.read;

import org.jspecify.annotations.NullMarked;
