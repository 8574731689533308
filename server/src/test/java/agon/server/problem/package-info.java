@NullMarked
package agon.server.problem;

import org.jspecify.annotations.NullMarked;
