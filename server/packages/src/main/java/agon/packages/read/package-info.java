/** Reads packages of the ICPC format, {@code 2025-09} and {@code legacy}. */
@NullMarked
package agon.packages.read;

import org.jspecify.annotations.NullMarked;
