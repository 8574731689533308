@NullMarked
package agon.server.run;

import org.jspecify.annotations.NullMarked;
