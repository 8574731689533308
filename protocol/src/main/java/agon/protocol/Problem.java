package agon.protocol;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem as a contestant sees it.
 *
 * @param question the statement in Markdown; math between dollar signs
 * @param codeStubs what an untouched editor shows, by language id
 * @param testCases the samples only
 * @param language that the question is in, such as {@code en} or {@code pt-BR}
 * @param languages that it can be had in, that of the question among them
 * @param pdf the path of the file to read where the statement is a PDF and the question only says
 *     so
 */
public record Problem(
    String id,
    String title,
    String question,
    Level level,
    List<String> tags,
    ProblemKind kind,
    Limits limits,
    Map<String, String> codeStubs,
    List<SampleCase> testCases,
    ProblemStatus status,
    String language,
    List<String> languages,
    @Nullable String pdf) {
  /** What a statement is in that does not say it. */
  public static final String USUAL_LANGUAGE = "en";

  public Problem {
    tags = List.copyOf(tags);
    codeStubs = Map.copyOf(codeStubs);
    testCases = List.copyOf(testCases);
    language = language == null ? USUAL_LANGUAGE : language; // Older servers know of none.
    languages = languages == null ? List.of(language) : List.copyOf(languages);
  }

  /** One in the usual language alone. */
  public Problem(
      String id,
      String title,
      String question,
      Level level,
      List<String> tags,
      ProblemKind kind,
      Limits limits,
      Map<String, String> codeStubs,
      List<SampleCase> testCases,
      ProblemStatus status) {
    this(
        id,
        title,
        question,
        level,
        tags,
        kind,
        limits,
        codeStubs,
        testCases,
        status,
        USUAL_LANGUAGE,
        List.of(USUAL_LANGUAGE),
        null);
  }
}
