package agon.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Judgement;
import agon.protocol.Level;
import agon.protocol.Paths;
import agon.protocol.Session;
import agon.protocol.Submission;
import agon.protocol.SubmitRequest;
import agon.protocol.Verdict;
import agon.sandbox.docker.DockerTest;
import agon.sandbox.docker.RequiresDocker;
import agon.server.http.Calls;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server process with real boxes, killed in the middle of its work and started again. */
@RequiresDocker
class ServerKilledTest {
  private static final Pattern READY = Pattern.compile("Agon is ready at http://127.0.0.1:(\\d+)");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path folder;

  @Test
  void whatWasQueuedOrHalfJudgedIsJudgedAfterTheServerWasKilled() throws Exception {
    DockerTest.sandbox("python");
    List<Long> ids = new ArrayList<>();
    Process first = start();
    try {
      Calls contestant = contestant(port(first));
      byte[] problem = RunningServer.zip("slow-echo", "Slow echo", Level.EASY, "yes");
      String upload = Paths.ADMIN_PROBLEMS + "?id=slow-echo";
      assertEquals(201, contestant.postRaw(upload, problem).status());
      awaitPython(contestant);
      for (int i = 0; i < 8; i++) {
        SubmitRequest request = new SubmitRequest("python", slow(i), null);
        Calls.Reply reply =
            contestant.post(Paths.with(Paths.PROBLEM_SUBMISSIONS, "slow-echo"), request);
        assertEquals(201, reply.status(), reply::text);
        ids.add(reply.as(Submission.class).id());
      }
      await()
          .atMost(PATIENCE)
          .until(() -> {
            List<Judgement.State> states = states(contestant, ids);
            return states.contains(Judgement.State.DONE)
                && states.contains(Judgement.State.RUNNING);
          });
      assertTrue(states(contestant, ids).contains(Judgement.State.QUEUED), "some still wait");
    } finally {
      first.destroyForcibly().waitFor();
    }

    Process second = start();
    try {
      Calls contestant = contestant(port(second));
      for (long id : ids) {
        await().atMost(PATIENCE).until(() -> show(contestant, id).judgement().done());
        Judgement judgement = show(contestant, id).judgement();
        assertEquals(Verdict.AC, judgement.verdict(), () -> id + ": " + judgement);
      }
    } finally {
      second.destroy();
      second.waitFor();
    }
  }

  /** Right, and long enough at it to be killed; no two are the same. */
  private static String slow(int seed) {
    return "import time\ntime.sleep(0.4)\nprint('yes')  # %d\n".formatted(seed);
  }

  private Process start() throws IOException {
    List<String> words =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "server",
            "--practice",
            "--port=0",
            "--sandbox=docker",
            "--data=" + folder.resolve("data"));
    return new ProcessBuilder(words).redirectErrorStream(true).start();
  }

  /** Waits for the server to say it, and keeps reading what it says. */
  private static int port(Process server) throws IOException {
    BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.append(line).append('\n');
      Matcher ready = READY.matcher(line);
      if (ready.find()) {
        Thread.ofVirtual().start(() -> out.lines().forEach(later -> {}));
        return Integer.parseInt(ready.group(1));
      }
    }
    throw new IOException("The server did not start:\n" + said);
  }

  private static Calls contestant(int port) {
    Calls anybody = new Calls(port);
    Session session = anybody.postRaw(Paths.PRACTICE_SESSION, new byte[0]).as(Session.class);
    return anybody.as(session.token());
  }

  private static void awaitPython(Calls calls) {
    await()
        .atMost(PATIENCE)
        .until(() -> {
          String languages = calls.get(Paths.LANGUAGES).text();
          assertFalse(languages.contains("UNAVAILABLE"), languages);
          return languages.contains("READY");
        });
  }

  private static Submission show(Calls calls, long id) {
    return calls.get(Paths.with(Paths.SUBMISSION, Long.toString(id))).as(Submission.class);
  }

  private static List<Judgement.State> states(Calls calls, List<Long> ids) {
    return ids.stream().map(id -> show(calls, id).judgement().state()).toList();
  }
}
