@NullMarked
package agon.packages.signature;

import org.jspecify.annotations.NullMarked;
