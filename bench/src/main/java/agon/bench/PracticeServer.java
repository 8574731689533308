package agon.bench;

import agon.protocol.Json;
import agon.protocol.Judgement;
import agon.protocol.LanguageInfo;
import agon.protocol.Paths;
import agon.protocol.Submission;
import agon.protocol.SubmitRequest;
import agon.protocol.Verdict;
import agon.protocol.account.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A practice server in a process of its own, as contestants meet it. */
final class PracticeServer implements AutoCloseable {
  private static final String READY = "Agon is ready at ";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path data;
  private final Process process;
  private final String url;
  private @Nullable String token;

  private PracticeServer(Path data, Process process, String url) {
    this.data = data;
    this.process = process;
    this.url = url;
  }

  /** As {@code ./agon server --practice} with those options. */
  static PracticeServer start(Path data, String... options)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "agon.server.Main",
                "server",
                "--practice",
                "--sandbox",
                "docker",
                "--with-parent",
                "--port",
                "0",
                "--data",
                data.toString()));
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(READY)) {
        PracticeServer server = new PracticeServer(data, process, line.substring(READY.length()));
        server.token =
            server
                .send("POST", Paths.PRACTICE_SESSION, BodyPublishers.noBody(), Session.class)
                .token();
        return server;
      }
    }
    throw new IOException("The server ended before it was ready.");
  }

  void upload(String id, byte[] zip) throws IOException, InterruptedException {
    send("POST", Paths.ADMIN_PROBLEMS + "?id=" + id, BodyPublishers.ofByteArray(zip), Object.class);
  }

  void awaitReady(String language) throws IOException, InterruptedException {
    while (true) {
      LanguageInfo[] all =
          send("GET", Paths.LANGUAGES, BodyPublishers.noBody(), LanguageInfo[].class);
      if (List.of(all).stream().anyMatch(one -> one.id().equals(language) && one.ready())) {
        return;
      }
      Thread.sleep(200);
    }
  }

  /** Submits and waits for the verdict, which must be AC; milliseconds from sending to knowing. */
  double judge(String problem, String language, String source)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Submission submission = submit(problem, language, source);
    double millis = (System.nanoTime() - start) / 1e6;
    Judgement judgement = submission.judgement();
    if (judgement.verdict() != Verdict.AC) {
      throw new IOException(language + " got " + judgement.verdict() + ": " + judgement.message());
    }
    return millis;
  }

  /** Submits and waits for the verdict, whatever it is. */
  Submission submit(String problem, String language, String source)
      throws IOException, InterruptedException {
    Submission submission =
        send(
            "POST",
            Paths.with(Paths.PROBLEM_SUBMISSIONS, problem) + "?wait=30",
            BodyPublishers.ofByteArray(Json.bytes(new SubmitRequest(language, source, null))),
            Submission.class);
    while (!submission.judgement().done()) { // A busy machine takes longer than one wait.
      String path = Paths.with(Paths.SUBMISSION, Long.toString(submission.id()));
      submission = send("GET", path + "?wait=30", BodyPublishers.noBody(), Submission.class);
    }
    return submission;
  }

  long pid() {
    return process.pid();
  }

  Path data() {
    return data;
  }

  /** The server writes its file before it says that it is ready. */
  private String secret() throws IOException {
    return Files.readAllLines(data.resolve("practice.secret")).getLast();
  }

  private <T> T send(String method, String path, BodyPublisher body, Class<T> type)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + path))
            .method(method, body)
            .header("Content-Type", "application/json");
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    } else {
      request.header(Paths.PRACTICE_SECRET, secret());
    }
    HttpResponse<byte[]> answer =
        http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() >= 300) {
      throw new IOException(
          path
              + ": "
              + answer.statusCode()
              + " "
              + new String(answer.body(), StandardCharsets.UTF_8));
    }
    return Json.mapper().readValue(answer.body(), type);
  }

  @Override
  public void close() {
    http.close();
    process.destroy();
    process.onExit().join();
  }
}
