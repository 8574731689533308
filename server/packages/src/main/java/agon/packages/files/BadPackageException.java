package agon.packages.files;

import java.util.List;
import java.util.stream.Collectors;

/** A package that cannot be read, or asks for what this version cannot do. */
public class BadPackageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  public BadPackageException(List<Finding> findings) {
    super(
        findings.stream()
            .map(Finding::toString)
            .collect(Collectors.joining("\n", "The package cannot be used:\n", "")));
    this.findings = List.copyOf(findings);
  }

  /** All findings, a line for each. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** Everything that was found, in the order of reading. */
  public List<Finding> findings() {
    return findings;
  }
}
