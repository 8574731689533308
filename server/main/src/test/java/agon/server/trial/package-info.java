@NullMarked
package agon.server.trial;

import org.jspecify.annotations.NullMarked;
