/** Tests of what every route shares. */
@NullMarked
package agon.server.http;

import org.jspecify.annotations.NullMarked;
