@NullMarked
package agon.sandbox.language;

import org.jspecify.annotations.NullMarked;
