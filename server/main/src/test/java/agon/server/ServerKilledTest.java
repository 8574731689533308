package agon.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Judgement;
import agon.protocol.Level;
import agon.protocol.Verdict;
import agon.sandbox.docker.DockerTest;
import agon.sandbox.docker.RequiresDocker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server process with real boxes, killed in the middle of its work and started again. */
@RequiresDocker
class ServerKilledTest {
  @TempDir Path folder;

  @Test
  void whatWasQueuedOrHalfJudgedIsJudgedAfterTheServerWasKilled() throws Exception {
    DockerTest.sandbox("python");
    List<Long> ids = new ArrayList<>();
    try (ServerProcess first = ServerProcess.start(data())) {
      first.upload("slow-echo", RunningServer.zip("slow-echo", "Slow echo", Level.EASY, "yes"));
      first.awaitPython();
      for (int i = 0; i < 8; i++) {
        ids.add(first.submit("slow-echo", slow(i)));
      }
      await()
          .atMost(ServerProcess.PATIENCE)
          .until(() -> {
            List<Judgement.State> states = states(first, ids);
            return states.contains(Judgement.State.DONE)
                && states.contains(Judgement.State.RUNNING);
          });
      assertTrue(states(first, ids).contains(Judgement.State.QUEUED), "some still wait");
    }

    try (ServerProcess second = ServerProcess.start(data())) {
      for (long id : ids) {
        await().atMost(ServerProcess.PATIENCE).until(() -> second.show(id).judgement().done());
        Judgement judgement = second.show(id).judgement();
        assertEquals(Verdict.AC, judgement.verdict(), () -> id + ": " + judgement);
      }
    }
  }

  @Test
  void aServerInWhichTwoProgramsTalkWithoutEndStopsWhenItIsTold() throws Exception {
    DockerTest.sandbox("python");
    String answers = "import sys\nfor line in sys.stdin: print(line * 9, flush=True)";
    String asks =
        "import time\nwhile True:\n    print('?' * 9999, flush=True)\n    time.sleep(0.01)";
    try (ServerProcess server = ServerProcess.start(data())) {
      server.upload("talk", interactive(answers));
      server.awaitPython();
      List<Long> ids = List.of(server.submit("talk", asks), server.submit("talk", asks + " "));
      await()
          .atMost(ServerProcess.PATIENCE)
          .until(() -> states(server, ids).contains(Judgement.State.RUNNING));
      server.process.destroy();
      assertTrue(server.process.waitFor(10, TimeUnit.SECONDS), "It stops.");
    }
  }

  private Path data() {
    return folder.resolve("data");
  }

  private static byte[] interactive(String validator) throws IOException {
    Map<String, String> files =
        Map.of(
            "problem.yaml",
            """
            problem_format_version: 2025-09
            name: Talk
            uuid: 11111111-1111-4111-8111-111111111111
            type: interactive
            limits: {time_limit: 20}
            """,
            "statement/problem.en.md",
            "Talk.",
            "data/secret/1.in",
            "1\n",
            "data/secret/1.ans",
            "1\n",
            "output_validator/v.py",
            validator);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** Right, and long enough at it to be killed; no two are the same. */
  private static String slow(int seed) {
    return "import time\ntime.sleep(0.4)\nprint('yes')  # %d\n".formatted(seed);
  }

  private static List<Judgement.State> states(ServerProcess server, List<Long> ids) {
    return ids.stream().map(id -> server.show(id).judgement().state()).toList();
  }
}
