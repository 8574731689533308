@NullMarked
package agon.server.problem.shipped;

import org.jspecify.annotations.NullMarked;
