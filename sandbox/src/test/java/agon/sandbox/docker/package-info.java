@NullMarked
package agon.sandbox.docker;

import org.jspecify.annotations.NullMarked;
