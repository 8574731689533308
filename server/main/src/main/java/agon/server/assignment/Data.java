package agon.server.assignment;

/** Bytes that are fetched when they are needed. */
@FunctionalInterface
public interface Data {
  byte[] bytes();
}
