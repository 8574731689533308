package agon.packages.signature;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method of a class problem.
 *
 * @param returns null where it returns nothing
 */
public record Method(String name, List<Parameter> parameters, @Nullable Type returns) {
  public Method {
    Signature.requireName("method", name);
    parameters = List.copyOf(parameters);
    Signature.requireParameters("method", parameters);
  }
}
