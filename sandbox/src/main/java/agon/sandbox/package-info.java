/** Runs a program in a box and says what happened; knows programs and limits, no competitions. */
@NullMarked
package agon.sandbox;

import org.jspecify.annotations.NullMarked;
