@NullMarked
package agon.packages.tex;

import org.jspecify.annotations.NullMarked;
