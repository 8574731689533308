@NullMarked
package agon.sandbox;

import org.jspecify.annotations.NullMarked;
