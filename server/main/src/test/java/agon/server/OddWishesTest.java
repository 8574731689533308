package agon.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Level;
import agon.protocol.Paths;
import agon.protocol.Submission;
import agon.server.http.Calls;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Competitions and submissions with values that are allowed by their kind and make no sense. */
class OddWishesTest {
  @TempDir Path folder;
  private RunningServer server;

  @BeforeEach
  void open() throws CannotStartException {
    server = new RunningServer(folder, false);
    server.upload("one", "Number one", Level.EASY, "11");
    server.upload("two", "Number two", Level.MEDIUM, "22");
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aCompetitionInAnotherAgeIsRefused() {
    for (String start :
        List.of(
            "+1000000000-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "2101-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "1970-01-01T00:00:00Z",
            "0000-00-00T00:00:00Z")) {
      Calls.Reply reply = createRaw("C", "\"" + start + "\"");
      assertEquals("400 bad_request", reply.refusal(), start);
    }
    Calls.Reply far = createRaw("C", "\"+1000000000-12-31T23:59:59.999999999Z\"");
    assertTrue(far.message().contains("2100"), far.message());
    assertEquals(201, createRaw("C", "\"2099-01-01T00:00:00Z\"").status());
  }

  @Test
  void aTitleThatWouldBreakATableIsRefused() {
    for (String bad :
        List.of(
            "\\n",
            "\\t",
            "\\u0000",
            "\\u0007",
            "\\u001b[2J",
            "\\u202e",
            "\\u2066",
            "\\u200f",
            "\\u061c",
            "\\u2028",
            "\\u0085",
            "\\ufeff",
            "\\u200b",
            "\\ud800",
            "\\udc00\\ud800",
            "\\ue000")) {
      Calls.Reply reply = createRaw("Cup " + bad + " final", "null");
      assertEquals("400 bad_request", reply.refusal(), bad);
      assertTrue(reply.message().contains("title"), reply.message());
    }
    for (String good : List.of("Coupe d'été", "कप ज्\u200dञ", "گزینه\u200cها", "杯 🏆", "كأس")) {
      assertEquals(201, createRaw(good, "null").status(), good);
    }
  }

  private Calls.Reply createRaw(String title, String startsAt) {
    return server
        .organizer()
        .postRaw(
            Paths.ADMIN_COMPETITIONS,
            ("{\"title\":\""
                    + title
                    + "\",\"minutes\":60,\"problems\":[],\"problemCount\":2,"
                    + "\"practice\":false,\"rivals\":0,\"startsAt\":"
                    + startsAt
                    + "}")
                .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsSentTwiceIsTheSameWhateverIsInIt() {
    Calls ada = server.anybody().as(server.register("Ada").token());
    for (String source :
        List.of("a\\u0000b", "\\ud83d\\ude00", "\\ufeffx", "a\\r\\nb", "e\\u0301")) {
      String key = "key-" + source.hashCode();
      Calls.Reply first = submitRaw(ada, source, key);
      assertEquals(201, first.status(), first.text());
      Calls.Reply again = submitRaw(ada, source, key);
      assertEquals(201, again.status(), again.text());
      assertEquals(first.as(Submission.class).id(), again.as(Submission.class).id());
    }
    for (String half : List.of("\\ud800", "print(1)\\udfff", "\\ud800\\ud800")) {
      Calls.Reply no = submitRaw(ada, half, "half");
      assertEquals("400 bad_request", no.refusal());
      assertTrue(no.message().contains("half a character"), no.message());
    }
  }

  private static Calls.Reply submitRaw(Calls caller, String source, String key) {
    return caller.postRaw(
        "/problems/one/submissions?wait=10",
        ("{\"language\":\"python\",\"source\":\"" + source + "\"}")
            .getBytes(StandardCharsets.UTF_8),
        Paths.IDEMPOTENCY_KEY,
        key);
  }
}
