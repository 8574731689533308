package agon.protocol.account;

/** Somebody known to the server. */
public record Account(long id, String name, Role role) {}
