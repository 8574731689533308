@NullMarked
package agon.house;

import org.jspecify.annotations.NullMarked;
