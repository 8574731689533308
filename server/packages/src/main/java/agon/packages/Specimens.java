package agon.packages;

import agon.packages.files.Content;
import java.util.Map;

/**
 * What a package gives to try its own validators on, by path below {@code data}.
 *
 * @param invalidInputs that at least one input validator must refuse
 * @param validOutputs to be accepted: tests, each with the output in place of a submission's
 * @param invalidOutputs to be rejected
 */
public record Specimens(
    Map<String, Content> invalidInputs,
    Map<String, Output> validOutputs,
    Map<String, Output> invalidOutputs) {
  static final Specimens NONE = new Specimens(Map.of(), Map.of(), Map.of());

  /** An output to be judged as if a submission had written it on that test. */
  public record Output(TestCase test, Content written) {}

  /** How many outputs are given as right or wrong. */
  public int outputs() {
    return validOutputs.size() + invalidOutputs.size();
  }

  public Specimens {
    invalidInputs = Map.copyOf(invalidInputs);
    validOutputs = Map.copyOf(validOutputs);
    invalidOutputs = Map.copyOf(invalidOutputs);
  }
}
