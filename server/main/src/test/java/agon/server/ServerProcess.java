package agon.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import agon.protocol.Paths;
import agon.protocol.Submission;
import agon.protocol.SubmitRequest;
import agon.protocol.account.Session;
import agon.server.http.Calls;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A practice server in a process of its own, with real boxes, and somebody who uses it. */
final class ServerProcess implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern READY = Pattern.compile("Agon is ready at http://127.0.0.1:(\\d+)");

  final Process process;
  final Calls calls;

  private ServerProcess(Process process, Path data) throws IOException {
    this.process = process;
    Calls anybody = new Calls(port(process));
    Session session = anybody.practice(data).as(Session.class);
    calls = anybody.as(session.token());
  }

  /** Starts one on the data and waits until it listens. */
  static ServerProcess start(Path data) throws IOException {
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
            "--data=" + data);
    return new ServerProcess(new ProcessBuilder(words).redirectErrorStream(true).start(), data);
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

  void upload(String id, byte[] zip) {
    assertEquals(201, calls.postRaw(Paths.ADMIN_PROBLEMS + "?id=" + id, zip).status());
  }

  void awaitPython() {
    await()
        .atMost(PATIENCE)
        .until(() -> {
          String languages = calls.get(Paths.LANGUAGES).text();
          assertFalse(languages.contains("UNAVAILABLE"), languages);
          return languages.contains("READY");
        });
  }

  long submit(String problem, String source) {
    SubmitRequest request = new SubmitRequest("python", source, null);
    Calls.Reply reply = calls.post(Paths.with(Paths.PROBLEM_SUBMISSIONS, problem), request);
    assertEquals(201, reply.status(), reply::text);
    return reply.as(Submission.class).id();
  }

  Submission show(long id) {
    return calls.get(Paths.with(Paths.SUBMISSION, Long.toString(id))).as(Submission.class);
  }

  /** Ends it at once, whatever it does. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
