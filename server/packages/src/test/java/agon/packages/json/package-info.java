@NullMarked
package agon.packages.json;

import org.jspecify.annotations.NullMarked;
