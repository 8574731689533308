@NullMarked
package agon.server.cli;

import org.jspecify.annotations.NullMarked;
