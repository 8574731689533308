package agon.protocol;

/** Somebody known to the server. */
public record Account(long id, String name, Role role) {}
