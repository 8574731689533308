/** Problems in the database: importing, keeping versions, showing them. */
@NullMarked
package agon.server.library;

import org.jspecify.annotations.NullMarked;
