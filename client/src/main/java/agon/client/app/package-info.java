/** All models of the client, wired once. */
@NullMarked
package agon.client.app;

import org.jspecify.annotations.NullMarked;
