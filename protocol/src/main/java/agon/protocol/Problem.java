package agon.protocol;

import java.util.List;
import java.util.Map;

/**
 * A problem as a contestant sees it.
 *
 * @param question the statement in Markdown; math between dollar signs
 * @param codeStubs what an untouched editor shows, by language id
 * @param testCases the samples only
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
    ProblemStatus status) {
  public Problem {
    tags = List.copyOf(tags);
    codeStubs = Map.copyOf(codeStubs);
    testCases = List.copyOf(testCases);
  }
}
