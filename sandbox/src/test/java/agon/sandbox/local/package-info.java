@NullMarked
package agon.sandbox.local;

import org.jspecify.annotations.NullMarked;
