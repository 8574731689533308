/** Tests of accounts and logins. */
@NullMarked
package agon.server.account;

import org.jspecify.annotations.NullMarked;
