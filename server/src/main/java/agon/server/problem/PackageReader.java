package agon.server.problem;

import agon.protocol.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a problem package of the ICPC format, {@code 2025-09} or {@code legacy}, from a folder or a
 * zip. Packages that ask for more than this version can do are refused, with all reasons at once.
 */
public final class PackageReader {
  private final PackageFiles files;
  private final Findings findings = new Findings();

  private PackageReader(PackageFiles files) {
    this.files = files;
  }

  /**
   * Reads it; the folder's or archive's name is the problem's id.
   *
   * @throws BadPackageException with everything that is wrong
   * @throws IOException when the disk fails
   */
  public static ProblemPackage read(Path folderOrZip) throws IOException, BadPackageException {
    return new PackageReader(PackageLoader.load(folderOrZip)).read();
  }

  private ProblemPackage read() throws BadPackageException {
    String id = id();
    Metadata metadata = new Metadata(files, findings);
    StatementFile statementFile = new StatementFile(files, findings);
    Map<String, String> constants = metadata.constants();
    String title =
        metadata
            .title()
            .or(() -> metadata.legacy() ? statementFile.texTitle() : Optional.empty())
            .orElse("");
    if (title.isEmpty() || title.length() > 200) {
      findings.add("problem.yaml", "name", "The problem needs a name of at most 200 characters.");
    }
    Limits limits = metadata.limits();
    String statement = statementFile.read(constants);
    TestData data = new TestData(files, findings, metadata.validatorFlags());
    List<TestCase> tests = data.read();
    List<JurySubmission> submissions = new JuryFolder(files, constants).read();

    Signature signature = null;
    Comparison comparison;
    if (files.has(SignatureFile.PATH)) {
      SignatureFile file = new SignatureFile(files, findings);
      signature = file.signature().orElse(null);
      comparison = file.comparison();
      checkValues(signature, comparison, tests);
    } else {
      comparison = tokens(data.flags());
    }
    findings.throwIfAny();
    return new ProblemPackage(
        id,
        title,
        statement,
        metadata.level(),
        metadata.tags(),
        limits,
        signature,
        comparison,
        tests,
        submissions,
        files.sha256());
  }

  private String id() {
    String id = files.name().toLowerCase(Locale.ROOT).replace('_', '-');
    if (!id.matches("[a-z0-9][a-z0-9-]{0,63}")) {
      findings.add(
          files.name(),
          "A package is named with at most 64 letters a-z, digits and dashes; this is its id.");
    }
    return id;
  }

  private Comparison tokens(List<String> flags) {
    try {
      return TokenComparison.ofFlags(String.join(" ", flags));
    } catch (IllegalArgumentException e) {
      findings.add("problem.yaml", "output validator flags", String.valueOf(e.getMessage()));
      return Comparison.TOKENS;
    }
  }

  private void checkValues(
      @Nullable Signature signature, Comparison comparison, List<TestCase> tests) {
    if (signature == null) {
      return;
    }
    if (comparison instanceof ValueComparison.AnyOrder
        && !(signature.returns() instanceof Type.Array)) {
      findings.add(SignatureFile.PATH, "compare", "Only an array can be compared in any order.");
    }
    for (TestCase test : tests) {
      String path = "data/" + (test.sample() ? "sample/" : "secret/") + test.name();
      signature.inputFault(test.input()).ifPresent(fault -> findings.add(path + ".in", fault));
      signature.answerFault(test.answer()).ifPresent(fault -> findings.add(path + ".ans", fault));
    }
  }
}
