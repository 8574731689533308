@NullMarked
package agon.packages.driver;

import org.jspecify.annotations.NullMarked;
