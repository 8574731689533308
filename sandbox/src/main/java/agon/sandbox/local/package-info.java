/** Programs as plain processes of the user: for practice without a container engine. */
@NullMarked
package agon.sandbox.local;

import org.jspecify.annotations.NullMarked;
