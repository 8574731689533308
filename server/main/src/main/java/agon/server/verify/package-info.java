/** Proves a package: its solutions, validators and outputs do what it says. */
@NullMarked
package agon.server.verify;

import org.jspecify.annotations.NullMarked;
