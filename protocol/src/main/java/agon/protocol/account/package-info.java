/** Who there is, and their logins, as they travel. */
@NullMarked
package agon.protocol.account;

import org.jspecify.annotations.NullMarked;
