/** Who is connected to which server, and as whom. */
@NullMarked
package agon.client.login;

import org.jspecify.annotations.NullMarked;
