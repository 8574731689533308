/** The SQLite file: readers, the one writer, and the schema. */
@NullMarked
package agon.server.db;

import org.jspecify.annotations.NullMarked;
