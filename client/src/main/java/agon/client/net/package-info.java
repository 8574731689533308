/** The server's HTTP surface as Java calls; the only place that knows OkHttp. */
@NullMarked
package agon.client.net;

import org.jspecify.annotations.NullMarked;
