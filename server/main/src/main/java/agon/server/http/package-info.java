/** What every route shares: refusals, errors, who is asking, page parameters, cached answers. */
@NullMarked
package agon.server.http;

import org.jspecify.annotations.NullMarked;
