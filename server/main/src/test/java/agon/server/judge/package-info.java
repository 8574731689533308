@NullMarked
package agon.server.judge;

import org.jspecify.annotations.NullMarked;
