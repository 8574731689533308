/**
 * What several tests of the judge stand on: a server without a network, a sandbox that does as
 * told, a clock.
 */
@NullMarked
package agon.server.testing;

import org.jspecify.annotations.NullMarked;
