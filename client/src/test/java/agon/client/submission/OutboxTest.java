package agon.client.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.net.Api;
import agon.client.net.ApiFailure;
import agon.client.submission.OutboxItem.State;
import agon.client.testing.FakeServer;
import agon.client.testing.ManualTime;
import agon.client.testing.Samples;
import agon.protocol.Judgement;
import agon.protocol.SubmitRequest;
import agon.protocol.account.Account;
import agon.protocol.account.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {
  private static final String SUBMIT = "POST /problems/sum/submissions";
  private static final SubmitRequest REQUEST = new SubmitRequest("python", "print(3)", null);

  private final ManualTime time = new ManualTime();
  private final FakeServer server = new FakeServer();
  private final Api api = server.api();
  @TempDir Path folder = Path.of("");

  OutboxTest() throws IOException, ApiFailure {}

  @AfterEach
  void close() {
    server.close();
  }

  private Outbox outbox() {
    Outbox outbox = new Outbox(folder, api, time.background(), time);
    outbox.open("place", Samples.ADA);
    return outbox;
  }

  private long files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".json")).count();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> keys() {
    return server.seen(SUBMIT).stream()
        .map(seen -> Objects.requireNonNull(seen.getHeaders().get("Idempotency-Key")))
        .distinct()
        .toList();
  }

  private static Object answer() {
    return Samples.submission(5, Judgement.queued(3));
  }

  @Test
  void aSubmissionIsOnDiskBeforeItIsSentAndGoneAfterwards() {
    AtomicLong filesWhenSent = new AtomicLong();
    server.on(
        SUBMIT,
        _ -> {
          filesWhenSent.set(files());
          return FakeServer.json(201, answer());
        });
    Outbox outbox = outbox();

    OutboxItem item = outbox.submit("sum", "Sum", REQUEST);

    assertEquals(1, filesWhenSent.get());
    assertEquals(State.SENT, item.state().get());
    assertEquals(5, Objects.requireNonNull(item.submission().get()).id());
    assertEquals(0, files());
    assertEquals(0, outbox.waiting().get());
    assertEquals("", outbox.note().get());
  }

  @Test
  void aLostAnswerIsAskedForAgainUnderTheSameKey() {
    server.on(SUBMIT, _ -> FakeServer.json(201, answer()));
    server.silent(true);
    Outbox outbox = outbox();
    OutboxItem item = outbox.submit("sum", "Sum", REQUEST);
    assertEquals(State.WAITING, item.state().get());
    assertEquals(1, outbox.waiting().get());

    server.silent(false);
    time.pass(Outbox.FIRST_RETRY);

    assertEquals(State.SENT, item.state().get());
    assertTrue(server.seen(SUBMIT).size() >= 2);
    assertEquals(1, keys().size());
    assertTrue(outbox.note().get().startsWith("Your submission to Sum was sent at "));
  }

  @Test
  void pausesBetweenTriesDoubleUpToAMinute() {
    server.silent(true);
    Outbox outbox = outbox();
    outbox.submit("sum", "Sum", REQUEST);

    Duration longest = Duration.ZERO;
    for (int i = 0; i < 10; i++) {
      Duration pause = time.untilNext();
      assertTrue(pause.compareTo(longest) >= 0);
      longest = pause;
      time.pass(pause);
    }

    assertEquals(Outbox.LONGEST_RETRY, longest);
  }

  @Test
  void aWaitingSubmissionIsSentAfterARestart() {
    server.on(SUBMIT, _ -> FakeServer.json(201, answer()));
    server.silent(true);
    outbox().submit("sum", "Sum", REQUEST);
    assertEquals(1, files());
    server.silent(false);

    Outbox restarted = outbox();

    assertEquals(0, restarted.waiting().get());
    assertEquals(0, files());
    assertEquals(1, keys().size());
    assertTrue(server.body(SUBMIT).contains("print(3)"));
  }

  @Test
  void aRefusedSubmissionKeepsItsSourceAndTheSentenceAcrossARestart() {
    server.on(SUBMIT, _ -> FakeServer.refusal(409, "competition_over"));
    OutboxItem refused = outbox().submit("sum", "Sum", REQUEST);
    assertEquals(State.REFUSED, refused.state().get());

    Outbox restarted = outbox();

    assertEquals(0, restarted.waiting().get());
    OutboxItem kept = restarted.items().getFirst();
    assertEquals("The sentence of competition_over.", kept.sentence().get());
    assertEquals("print(3)", kept.request().source());
    assertEquals(1, server.seen(SUBMIT).size());
    restarted.dismiss(kept);
    assertEquals(0, files());
  }

  @Test
  void aFailingServerIsAskedAgainLater() {
    server.inTurn(SUBMIT, FakeServer.refusal(500, "broken"), FakeServer.json(201, answer()));
    Outbox outbox = outbox();
    OutboxItem item = outbox.submit("sum", "Sum", REQUEST);
    assertEquals("The sentence of broken.", item.sentence().get());

    time.pass(Outbox.FIRST_RETRY);

    assertEquals(State.SENT, item.state().get());
    assertEquals(1, keys().size());
  }

  @Test
  void whatSomebodyElseLeftIsNotSent() {
    server.on(SUBMIT, _ -> FakeServer.json(201, answer()));
    server.silent(true);
    outbox().submit("sum", "Sum", REQUEST);
    int before = server.seen(SUBMIT).size();
    server.silent(false);

    Outbox other = new Outbox(folder, api, time.background(), time);
    other.open("place", new Account(8, "bob", Role.CONTESTANT));

    assertEquals(before, server.seen(SUBMIT).size());
    assertEquals(1, files());
  }

  @Test
  void aFullDiskIsSaidAndNothingIsSent() throws IOException {
    Path blocked = Files.writeString(folder.resolve("blocked"), "a file where a folder should be");
    Outbox outbox = new Outbox(blocked, api, time.background(), time);
    outbox.open("place", Samples.ADA);

    OutboxItem item = outbox.submit("sum", "Sum", REQUEST);

    assertEquals(State.REFUSED, item.state().get());
    assertTrue(item.sentence().get().contains("Nothing was sent"));
    assertFalse(outbox.items().contains(item));
    assertEquals(List.of(), server.seen(SUBMIT));
  }
}
