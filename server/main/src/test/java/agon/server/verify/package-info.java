@NullMarked
package agon.server.verify;

import org.jspecify.annotations.NullMarked;
