/** Who there is, their passwords, and their logins. */
@NullMarked
package agon.server.account;

import org.jspecify.annotations.NullMarked;
