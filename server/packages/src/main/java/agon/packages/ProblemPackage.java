package agon.packages;

import agon.packages.compare.Comparison;
import agon.packages.files.Finding;
import agon.packages.signature.Signature;
import agon.protocol.Check;
import agon.protocol.Level;
import agon.protocol.Limits;
import agon.protocol.Problem;
import agon.protocol.ProblemKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem as its setter packed it.
 *
 * @param id a short name of lower-case letters, digits and dashes
 * @param statements one for each language, that for who asks for none first
 * @param signature null for a program problem
 * @param tests samples first, each part by name
 * @param judging how it is judged beyond limits and comparison
 * @param files that contestants may fetch: images, other languages, attachments
 * @param notes what in the package has no effect here
 * @param proofs what it can be verified with
 * @param submissions the jury's solutions with what the judge should say of them
 * @param guide hints and the editorial
 * @param sha256 of all files of the package, names and contents
 */
public record ProblemPackage(
    String id,
    List<Statement> statements,
    Level level,
    List<String> tags,
    Limits limits,
    @Nullable Signature signature,
    Comparison comparison,
    List<TestCase> tests,
    List<JurySubmission> submissions,
    Judging judging,
    List<PackageFile> files,
    List<Finding> notes,
    Proofs proofs,
    Guide guide,
    String sha256) {
  public ProblemPackage {
    Check.text("id", id, 64);
    statements = List.copyOf(statements);
    statements.forEach(one -> Check.text("title", one.title(), 200));
    tags = List.copyOf(tags);
    tests = List.copyOf(tests);
    submissions = List.copyOf(submissions);
    files = List.copyOf(files);
    notes = List.copyOf(notes);
    if (statements.isEmpty()) {
      throw new IllegalArgumentException("The problem '" + id + "' has no statement.");
    }
    if (tests.isEmpty()) {
      throw new IllegalArgumentException("The problem '" + id + "' has no test cases.");
    }
  }

  /** A plain problem, with nothing but what every problem has. */
  public ProblemPackage(
      String id,
      String title,
      String statement,
      Level level,
      List<String> tags,
      Limits limits,
      @Nullable Signature signature,
      Comparison comparison,
      List<TestCase> tests,
      List<JurySubmission> submissions,
      String sha256) {
    this(
        id,
        List.of(new Statement(Problem.USUAL_LANGUAGE, title, statement, null)),
        level,
        tags,
        limits,
        signature,
        comparison,
        tests,
        submissions,
        Judging.PLAIN,
        List.of(),
        List.of(),
        Proofs.NONE,
        Guide.NONE,
        sha256);
  }

  /** In the language of who asks for none. */
  public String title() {
    return statements.getFirst().title();
  }

  /** In the language of who asks for none. */
  public String statement() {
    return statements.getFirst().text();
  }

  public ProblemKind kind() {
    return signature == null ? ProblemKind.PROGRAM : ProblemKind.FUNCTION;
  }
}
