/** What tests of the client share: a clock, timers and a server that do as told. */
@NullMarked
package agon.client.testing;

import org.jspecify.annotations.NullMarked;
