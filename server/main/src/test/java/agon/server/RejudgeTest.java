package agon.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Level;
import agon.protocol.Paths;
import agon.protocol.Problem;
import agon.protocol.ProblemVersion;
import agon.protocol.Rejudged;
import agon.protocol.Rejudging;
import agon.protocol.Submission;
import agon.protocol.SubmitRequest;
import agon.protocol.Verdict;
import agon.protocol.account.Session;
import agon.protocol.competition.Competition;
import agon.protocol.competition.Leaderboard;
import agon.protocol.competition.LeaderboardRow;
import agon.protocol.competition.NewCompetition;
import agon.server.http.Calls;
import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A problem is imported again, and what was submitted is judged again. */
class RejudgeTest {
  private static final TypeReference<List<ProblemVersion>> VERSIONS = new TypeReference<>() {};

  @TempDir Path folder;
  private RunningServer server;
  private Calls ada;
  private Calls bob;

  @BeforeEach
  void open() throws CannotStartException {
    server = new RunningServer(folder, false);
    ada = caller(server.register("Ada"));
    bob = caller(server.register("Bob"));
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Calls caller(Session session) {
    return server.anybody().as(session.token());
  }

  private void upload(String answer) {
    assertEquals(201, server.upload("one", "Answer " + answer, Level.EASY, answer).status());
  }

  private Competition cup() {
    return server
        .organizer()
        .post(
            Paths.ADMIN_COMPETITIONS,
            new NewCompetition("Cup", null, 60, List.of("one"), 0, false, 0))
        .as(Competition.class);
  }

  private static Submission submit(Calls caller, String source, @Nullable Long competition) {
    return caller
        .post(
            Paths.with(Paths.PROBLEM_SUBMISSIONS, "one") + "?wait=20",
            new SubmitRequest("python", source, competition))
        .as(Submission.class);
  }

  private static Submission seen(Calls caller, Submission submission) {
    return caller.get(Paths.with(Paths.SUBMISSION, "" + submission.id())).as(Submission.class);
  }

  private Rejudging rejudge(String template, Object id, String query) {
    Calls.Reply reply =
        server.organizer().postRaw(Paths.with(template, id.toString()) + query, new byte[0]);
    assertEquals(202, reply.status(), reply.text());
    String location = String.valueOf(reply.header("Location"));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> server.organizer().get(location).as(Rejudging.class).over());
    return server.organizer().get(location).as(Rejudging.class);
  }

  private List<ProblemVersion> versions() {
    return server.organizer().get(Paths.with(Paths.ADMIN_PROBLEM_VERSIONS, "one")).as(VERSIONS);
  }

  private List<String> board(Competition cup) {
    return server
        .anybody()
        .get(Paths.with(Paths.LEADERBOARD, "" + cup.id()))
        .as(Leaderboard.class)
        .rows()
        .stream()
        .map(RejudgeTest::row)
        .toList();
  }

  private static String row(LeaderboardRow row) {
    return row.name() + " " + row.solved() + "/" + row.cells().getFirst().rejected();
  }

  @Test
  void aChangedPackageIsTheNextVersionAndTheSameOneIsNone() {
    upload("11");
    upload("11");
    assertEquals(List.of(1), versions().stream().map(ProblemVersion::version).toList());
    upload("22");
    List<ProblemVersion> versions = versions();
    assertEquals(List.of(2, 1), versions.stream().map(ProblemVersion::version).toList());
    assertEquals("Answer 22", versions.getFirst().title());
    assertEquals("organizer", versions.getFirst().importedBy());
    Problem shown = ada.get(Paths.with(Paths.PROBLEM, "one")).as(Problem.class);
    assertEquals(List.of("22\n"), shown.testCases().stream().map(one -> one.output()).toList());
  }

  @Test
  void aBrokenPackageChangesNothing() {
    upload("11");
    String before = ada.get(Paths.with(Paths.PROBLEM, "one")).text();
    byte[] broken = "no zip at all".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        "422 bad_package",
        server.organizer().postRaw(Paths.ADMIN_PROBLEMS + "?id=one", broken).refusal());
    assertEquals(1, versions().size());
    assertEquals(before, ada.get(Paths.with(Paths.PROBLEM, "one")).text());
  }

  @Test
  void whatOlderTestsJudgedIsJudgedByTheNewOnesAndTheBoardFollows() throws Exception {
    upload("11");
    Competition cup = cup();
    Submission wrong = submit(ada, "22", cup.id());
    Submission right = submit(bob, "11", cup.id());
    assertEquals(Verdict.WA, wrong.judgement().verdict());
    assertEquals(Verdict.AC, right.judgement().verdict());
    assertEquals(1, right.problemVersion());
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> board(cup).equals(List.of("Bob 1/0", "Ada 0/1")));

    upload("22");
    Submission late = submit(bob, "22", cup.id());
    assertEquals(2, late.problemVersion());
    Rejudging done = rejudge(Paths.ADMIN_PROBLEM_REJUDGE, "one", "");

    assertEquals(2, done.total(), "the one that the new tests judged is left alone");
    assertEquals(0, done.failed());
    assertEquals(
        List.of("Ada WA AC", "Bob AC WA"),
        done.changes().stream().map(c -> c.account() + " " + c.from() + " " + c.to()).toList());
    Submission now = seen(ada, wrong);
    assertEquals(Verdict.AC, now.judgement().verdict());
    assertEquals(2, now.problemVersion());
    Rejudged change = now.rejudged().getFirst();
    assertEquals(List.of(Verdict.WA, Verdict.AC), List.of(change.from(), change.to()));
    assertEquals(wrong.submittedAt(), now.submittedAt());
    // Ada's time is that of her receipt, which was before Bob's second submission.
    List<String> expected = List.of("Ada 1/0", "Bob 1/1");
    await().atMost(Duration.ofSeconds(20)).until(() -> board(cup).equals(expected));
    assertEquals(List.of(3, 0), versions().stream().map(ProblemVersion::verdicts).toList());

    server.close();
    server = new RunningServer(folder, false);
    assertEquals(expected, board(cup), "a board that is built anew is the same");
  }

  @Test
  void oneSubmissionOrACompetitionCanBeJudgedAgainThoughNothingChanged() {
    upload("11");
    Competition cup = cup();
    Submission inCup = submit(ada, "11", cup.id());
    Submission practice = submit(ada, "no", null);
    assertEquals(0, rejudge(Paths.ADMIN_COMPETITION_REJUDGE, cup.id(), "").total());
    assertEquals(1, rejudge(Paths.ADMIN_COMPETITION_REJUDGE, cup.id(), "?all=true").total());
    assertEquals(1, rejudge(Paths.ADMIN_SUBMISSION_REJUDGE, practice.id(), "").total());
    assertEquals(2, rejudge(Paths.ADMIN_PROBLEM_REJUDGE, "one", "?all=true").total());
    List<Rejudged> twice = seen(ada, inCup).rejudged();
    assertEquals(2, twice.size());
    assertTrue(twice.stream().noneMatch(Rejudged::changed));
    assertEquals(Verdict.WA, seen(ada, practice).judgement().verdict());
  }

  @Test
  void onlyOrganizersRejudgeAndOnlyWhatThereIs() {
    upload("11");
    String path = Paths.with(Paths.ADMIN_PROBLEM_REJUDGE, "one");
    assertEquals(403, ada.postRaw(path, new byte[0]).status());
    assertEquals(403, ada.get(Paths.with(Paths.ADMIN_PROBLEM_VERSIONS, "one")).status());
    for (String unknown :
        List.of(
            Paths.with(Paths.ADMIN_PROBLEM_REJUDGE, "two"),
            Paths.with(Paths.ADMIN_COMPETITION_REJUDGE, "7"),
            Paths.with(Paths.ADMIN_SUBMISSION_REJUDGE, "x"))) {
      assertEquals(404, server.organizer().postRaw(unknown, new byte[0]).status(), unknown);
    }
    assertEquals(
        "404 unknown_rejudging",
        server.organizer().get(Paths.with(Paths.ADMIN_REJUDGING, "9")).refusal());
  }
}
