@NullMarked
package agon.server.library;

import org.jspecify.annotations.NullMarked;
