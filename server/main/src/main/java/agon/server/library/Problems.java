package agon.server.library;

import agon.packages.Judging;
import agon.packages.Statement;
import agon.packages.TestCase;
import agon.packages.signature.Signature;
import agon.protocol.LanguageInfo;
import agon.protocol.Limits;
import agon.protocol.PageOf;
import agon.protocol.Problem;
import agon.protocol.ProblemSummary;
import agon.protocol.ProblemVersion;
import agon.protocol.SampleCase;
import agon.protocol.account.Account;
import agon.server.http.Params;
import agon.server.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Problems as contestants see them. */
public final class Problems {
  private final ProblemStore store;
  private final VersionStore versions;
  private final Supplier<List<LanguageInfo>> languages;

  public Problems(
      ProblemStore store, VersionStore versions, Supplier<List<LanguageInfo>> languages) {
    this.store = store;
    this.versions = versions;
    this.languages = languages;
  }

  PageOf<ProblemSummary> page(Account reader, ProblemFilter filter, int page, int size) {
    PageOf<ProblemSummary> found = store.page(filter, reader.id(), page, size);
    Params.pageExists(page, size, found.total());
    return found;
  }

  /**
   * A problem for a reader.
   *
   * @param language that the reader wants, as in Accept-Language; null for whichever
   */
  Problem view(Account reader, String id, @Nullable String language) {
    StoredProblem problem = store.find(id).orElseThrow(() -> Refusal.unknown("problem", id));
    List<Statement> statements = store.statements(id);
    if (statements.isEmpty()) { // It was stored before there were languages.
      statements =
          List.of(
              new Statement(Problem.USUAL_LANGUAGE, problem.title(), problem.statement(), null));
    }
    Statement statement = StatementChoice.of(language, statements);
    Map<String, String> stubs =
        languages.get().stream()
            .filter(one -> one.state() != LanguageInfo.State.ON_DEMAND)
            .map(LanguageInfo::id)
            .filter(one -> problem.judging().languageFault(problem.signature(), one).isEmpty())
            .collect(
                Collectors.toMap(
                    one -> one, one -> problem.judging().stub(problem.signature(), one)));
    return new Problem(
        problem.id(),
        statement.title(),
        statement.text(),
        problem.level(),
        problem.tags(),
        problem.kind(),
        new Limits(
            problem.limits().cpuMs(), problem.limits().memoryMb(), problem.judging().codeKb()),
        stubs,
        store.samples(id).stream().map(test -> sample(problem, test)).toList(),
        store.status(id, reader.id()),
        statement.language(),
        statements.stream().map(Statement::language).toList(),
        statement.pdf());
  }

  /** What was imported as this problem, newest first. */
  List<ProblemVersion> versions(String id) {
    List<ProblemVersion> all = versions.of(id);
    if (all.isEmpty()) {
      throw Refusal.unknown("problem", id);
    }
    return all;
  }

  /** A file of the problem that contestants may have. */
  byte[] file(String id, String path) {
    return store.file(id, path).orElseThrow(() -> Refusal.unknown("file", path));
  }

  private static SampleCase sample(StoredProblem problem, TestCase test) {
    Signature signature = problem.signature();
    Judging.ShownSample shown = problem.judging().shown().get(test.name());
    return new SampleCase(
        test.name(),
        shown(shown == null ? null : shown.input(), test.input().bytes()),
        shown(shown == null ? null : shown.output(), test.answer().bytes()),
        signature == null ? List.of() : signature.arguments(test.input().bytes()),
        signature == null ? List.of() : signature.calls(test.input().bytes()),
        test.explanation());
  }

  private static String shown(@Nullable String instead, byte[] usual) {
    return instead == null ? new String(usual, StandardCharsets.UTF_8) : instead;
  }
}
