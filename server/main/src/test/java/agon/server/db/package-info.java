@NullMarked
package agon.server.db;

import org.jspecify.annotations.NullMarked;
