package agon.packages.signature;

/** A named and typed parameter of a function problem. */
public record Parameter(String name, Type type) {
  public Parameter {
    Signature.requireName("parameter", name);
  }
}
