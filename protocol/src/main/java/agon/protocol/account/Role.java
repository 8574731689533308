package agon.protocol.account;

/** What an account may do; an organizer may do all that a contestant may. */
public enum Role {
  CONTESTANT,
  ORGANIZER
}
