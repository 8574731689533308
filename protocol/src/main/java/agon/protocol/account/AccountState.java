package agon.protocol.account;

/**
 * What an organizer sees of an account.
 *
 * @param locked whether it may not log in
 * @param logins how many of its logins are still good
 */
public record AccountState(long id, String name, Role role, boolean locked, int logins) {}
