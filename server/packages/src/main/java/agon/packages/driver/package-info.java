/**
 * Stubs and drivers: what an untouched editor shows, and what calls the function that was written.
 */
@NullMarked
package agon.packages.driver;

import org.jspecify.annotations.NullMarked;
