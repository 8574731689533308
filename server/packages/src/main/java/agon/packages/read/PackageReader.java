package agon.packages.read;

import agon.packages.Grading;
import agon.packages.Guide;
import agon.packages.Judging;
import agon.packages.JurySubmission;
import agon.packages.PackageFile;
import agon.packages.ProblemPackage;
import agon.packages.Proofs;
import agon.packages.Statement;
import agon.packages.TestCase;
import agon.packages.TestGroup;
import agon.packages.compare.Comparison;
import agon.packages.compare.TokenComparison;
import agon.packages.compare.ValueComparison;
import agon.packages.files.BadPackageException;
import agon.packages.files.Findings;
import agon.packages.files.ImportSteps;
import agon.packages.files.PackageFiles;
import agon.packages.files.PackageLimits;
import agon.packages.files.PackageLoader;
import agon.packages.signature.Signature;
import agon.protocol.Limits;
import agon.protocol.PackageFolder;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a problem package of the ICPC format, {@code 2025-09} or {@code legacy}, from a folder or a
 * zip. Packages that ask for more than this version can do are refused, with all reasons at once.
 */
public final class PackageReader {
  /** Beside a statement may lie its solution, which is not for everybody. */
  private static final String PUBLIC =
      "attachments/.*|(problem_)?statement/(.*\\.(png|jpe?g|gif|svg)|problem(\\.[A-Za-z-]+)?\\.(md|tex|pdf))";

  private final PackageFiles files;
  private final Findings findings = new Findings();

  private PackageReader(PackageFiles files) {
    this.files = files;
  }

  /**
   * Reads it; the folder's or archive's name is the problem's id. It must stay in its place for as
   * long as the package's data is needed.
   *
   * @throws BadPackageException with everything that is wrong
   * @throws IOException when the disk fails
   */
  public static ProblemPackage read(Path folderOrZip) throws IOException, BadPackageException {
    return read(PackageLoader.load(folderOrZip, PackageLimits.USUAL, ImportSteps.NOBODY));
  }

  /** Reads it out of these files, which stay open for as long as the package's data is needed. */
  public static ProblemPackage read(PackageFiles files) throws BadPackageException {
    boolean strict = Metadata.isStrict(files);
    PackageReader reader = new PackageReader(strict ? files.plainlyNamed() : files);
    reader
        .files
        .notes()
        .forEach(note -> reader.findings.note(note.file(), note.key(), note.reason()));
    return reader.read();
  }

  private ProblemPackage read() throws BadPackageException {
    String id = id();
    Metadata metadata = new Metadata(files, findings);
    Map<String, String> constants = metadata.constants();
    List<Statement> statements = new StatementFile(files, findings).read(metadata);
    if (statements.stream().anyMatch(one -> one.title().isEmpty() || one.title().length() > 200)) {
      findings.add("problem.yaml", "name", "The problem needs a name of at most 200 characters.");
    }
    Limits limits = metadata.limits();
    TestConfig config = new TestConfig(files, findings, constants, metadata.strict());
    TestData data = new TestData(files, findings, metadata.validatorFlags(), config);
    List<TestCase> tests = data.read();
    List<JurySubmission> submissions = new JuryFolder(files, metadata, findings).read();

    Signature signature = null;
    Comparison comparison;
    Judging.Processes processes = Judging.Processes.EACH;
    if (files.has(SignatureFile.PATH)) {
      SignatureFile file = new SignatureFile(files, findings);
      signature = file.signature().orElse(null);
      comparison = file.comparison();
      processes = file.processes();
      checkValues(signature, comparison, tests);
    } else {
      comparison = Comparison.TOKENS;
    }
    Judging judging = judging(metadata, config, data, tests, processes);
    new ByteOrderMarks(findings).check(tests, signature != null || judging.validator() == null);
    Guide guide = new GuideReader(files, findings).read(constants);
    Proofs proofs = new ProofReader(files, findings, metadata, config).read(tests);
    if (signature == null && judging.validator() == null) {
      comparison = defaultComparison(tests);
    }
    findings.throwIfAny();
    return new ProblemPackage(
        id,
        statements.stream().map(one -> one.with(interactions(data))).toList(),
        metadata.level(),
        metadata.tags(),
        limits,
        signature,
        comparison,
        tests,
        submissions,
        judging,
        publicFiles(),
        findings.notes(),
        proofs,
        guide,
        files.sha256());
  }

  private String id() {
    String id = PackageFolder.idOf(files.name());
    if (!PackageFolder.isId(id)) {
      findings.add(
          files.name(),
          "A package is named with at most 64 letters a-z, digits and dashes; this is its id."
              + " Rename it, or import it with --id.");
    }
    return id;
  }

  private Judging judging(
      Metadata metadata,
      TestConfig config,
      TestData data,
      List<TestCase> tests,
      Judging.Processes processes) {
    ValidatorReader validators = new ValidatorReader(files, findings, metadata);
    boolean scoring = metadata.is("scoring");
    GroupReader groups = new GroupReader(config, findings, tests, scoring);
    boolean byLegacyFiles =
        metadata.legacy()
            || files.below("data/").keySet().stream()
                .anyMatch(path -> path.endsWith("/testdata.yaml"));
    Judging.Own own = new Judging.Own(Templates.read(files, findings), metadata.compiling());
    return new Judging(
        scoring,
        metadata.is("interactive"),
        metadata.is("multi-pass"),
        metadata.is("submit-answer"),
        processes,
        metadata.is("multi-pass") ? Math.max(2, metadata.limit("validation_passes", 2)) : 1,
        metadata.limit("output", 0),
        metadata.limit("code", 0),
        validators.read(),
        byLegacyFiles
            ? groupsThatMatter(groups.legacy(metadata.grading()), scoring)
            : scoring ? groups.modern() : null,
        validators.includes(),
        metadata.languages(),
        data.shown(),
        own.equals(Judging.Own.NOTHING) ? null : own);
  }

  /** Where there are no points, groups matter only if they accept what has a rejected test. */
  private static @Nullable TestGroup groupsThatMatter(TestGroup all, boolean scoring) {
    return scoring || forgiving(all) ? all : null;
  }

  private static boolean forgiving(TestGroup group) {
    Grading grading = group.grading();
    return grading.acceptIfAny()
        || grading.verdict() == Grading.Verdicts.ALWAYS_ACCEPT
        || group.groups().stream().anyMatch(PackageReader::forgiving);
  }

  /** Images and statements in other languages, and what contestants get beside. */
  private List<PackageFile> publicFiles() {
    return files.below("").entrySet().stream()
        .filter(entry ->
            entry.getKey().equals(StatementFile.OUTSIDE) || Pattern.matches(PUBLIC, entry.getKey()))
        .map(entry -> new PackageFile(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static String interactions(TestData data) {
    StringBuilder text = new StringBuilder();
    List<String> logs = data.interactions();
    for (int i = 0; i < logs.size(); i++) {
      text.append("\n## Sample interaction");
      text.append(logs.size() == 1 ? "" : " " + (i + 1));
      text.append("\n\nLines with `>` are yours, lines with `<` the judge's.\n\n```\n")
          .append(logs.get(i).strip())
          .append("\n```\n");
    }
    return text.toString();
  }

  /** That of the first test; every test's own arguments must be understood. */
  private Comparison defaultComparison(List<TestCase> tests) {
    Comparison first = null;
    for (List<String> flags : tests.stream().map(TestCase::validatorArgs).distinct().toList()) {
      try {
        Comparison one = TokenComparison.ofFlags(String.join(" ", flags));
        first = first == null ? one : first;
      } catch (IllegalArgumentException e) {
        findings.add("problem.yaml", "output validator flags", String.valueOf(e.getMessage()));
      }
    }
    return first == null ? Comparison.TOKENS : first;
  }

  private void checkValues(
      @Nullable Signature signature, Comparison comparison, List<TestCase> tests) {
    if (signature == null) {
      return;
    }
    if (comparison instanceof ValueComparison.AnyOrder anyOrder) {
      anyOrder
          .fault(signature)
          .ifPresent(fault -> findings.add(SignatureFile.PATH, "compare", fault));
    }
    for (TestCase test : tests) {
      String path = "data/" + (test.sample() ? "sample/" : "secret/") + test.name();
      signature
          .inputFault(test.input().bytes())
          .ifPresentOrElse(
              fault -> findings.add(path + ".in", fault),
              () ->
                  signature
                      .answerFault(test.input().bytes(), test.answer().bytes())
                      .ifPresent(fault -> findings.add(path + ".ans", fault)));
    }
  }
}
