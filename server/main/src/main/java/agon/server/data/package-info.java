/** Problems and test data for the judge, fetched when needed. */
@NullMarked
package agon.server.data;

import org.jspecify.annotations.NullMarked;
