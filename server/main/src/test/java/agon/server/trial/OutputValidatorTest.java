package agon.server.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.sandbox.Ending;
import agon.sandbox.RunResult;
import agon.sandbox.SandboxException;
import agon.server.assignment.BrokenProblemException;
import agon.server.queue.Claim;
import agon.server.queue.JobStore;
import agon.server.queue.NoteStore;
import agon.server.testing.FakeSandbox;
import agon.server.testing.World;
import agon.server.verdict.Checked;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a validator's end means, and where what it says goes. */
class OutputValidatorTest {
  @TempDir Path folder;

  private static RunResult ended(Ending ending, Map<String, String> files) {
    RunResult plain = FakeSandbox.ended(ending, 1, new byte[0], "");
    Map<String, byte[]> left = new HashMap<>();
    files.forEach((name, text) -> left.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return new RunResult(
        plain.ending(),
        plain.stdout(),
        plain.stderr(),
        plain.cpuNanos(),
        plain.wallNanos(),
        plain.memoryBytes(),
        left);
  }

  @Test
  void aValidatorThatIsBrokenIsNotAskedAgain() {
    RunResult odd = ended(new Ending.Exited(1), Map.of("judgemessage.txt", "no such case"));
    BrokenProblemException e =
        assertThrows(BrokenProblemException.class, () -> OutputValidator.verdict(odd));
    assertTrue(String.valueOf(e.getMessage()).contains("no such case"), e.getMessage());
    RunResult noNumber = ended(new Ending.Exited(42), Map.of("score.txt", "many"));
    assertThrows(BrokenProblemException.class, () -> OutputValidator.verdict(noNumber));
  }

  @Test
  void aValidatorThatTheMachineMayHaveStoppedIsAskedAgain() {
    RunResult slow = ended(new Ending.TimedOut(Ending.Clock.WALL), Map.of());
    SandboxException e = assertThrows(SandboxException.class, () -> OutputValidator.verdict(slow));
    assertFalse(e instanceof BrokenProblemException);
  }

  @Test
  void pointsAndMessagesAreRead() throws Exception {
    Checked checked =
        OutputValidator.verdict(
            ended(
                new Ending.Exited(42),
                Map.of(
                    "score.txt", "12.5\n", "teammessage.txt", "good", "judgemessage.txt", "42")));
    assertTrue(checked.accepted());
    assertEquals(12.5, checked.score());
    assertEquals("good", checked.toTeam());
    assertEquals("42", checked.toJudges());
    Checked share =
        OutputValidator.verdict(
            ended(new Ending.Exited(42), Map.of("score_multiplier.txt", "0.5")));
    assertEquals(0.5, share.multiplier());
  }

  @Test
  void whatIsForTheStaffIsStoredWithTheVerdict() throws Exception {
    try (World world = new World(folder, Clock.systemUTC(), FakeSandbox.echo())) {
      long id = world.submit(world.account("ada"), "echo");
      JobStore jobs = world.jobs("here");
      Claim claim = jobs.claim(List.of("python")).orElseThrow();
      assertTrue(jobs.finish(claim, Examiner.judgeError(5), 1, "secret/3: the case is broken"));
      NoteStore notes = new NoteStore(world.database);
      assertEquals(Optional.of("secret/3: the case is broken"), notes.find(id));
      assertEquals(Optional.empty(), notes.find(id + 1));
    }
  }
}
