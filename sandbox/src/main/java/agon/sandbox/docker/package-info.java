/** Boxes in containers: the only package that talks to a container engine. */
@NullMarked
package agon.sandbox.docker;

import org.jspecify.annotations.NullMarked;
