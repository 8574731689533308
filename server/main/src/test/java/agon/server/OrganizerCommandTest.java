package agon.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Paths;
import agon.protocol.account.LoginRequest;
import agon.protocol.account.Session;
import agon.server.http.Calls;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Organizers made and unmade from the command line while contestants are at work. */
class OrganizerCommandTest {
  private static final Pattern PASSWORD = Pattern.compile("with the password (\\S+)");

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private int agon(String... words) {
    out.reset();
    PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
    return Main.commands(
            (choice, config, failed) -> new EchoSandbox(true),
            InputStream.nullInputStream(),
            to,
            to)
        .execute(words);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String password() {
    Matcher found = PASSWORD.matcher(said());
    assertTrue(found.find(), this::said);
    return found.group(1);
  }

  private static int askedAs(Calls caller) {
    return caller.get(Paths.ADMIN_ACCOUNTS).status();
  }

  private static Calls login(RunningServer server, String name, String password) {
    Calls.Reply reply = server.anybody().post(Paths.LOGIN, new LoginRequest(name, password));
    assertEquals(200, reply.status(), reply::text);
    return server.anybody().as(reply.as(Session.class).token());
  }

  @Test
  void aRunningServerKnowsAtOnceWhoIsAnOrganizer() throws Exception {
    String data = "--data=" + folder;
    try (RunningServer server = new RunningServer(folder, false)) {
      Calls contestant = server.anybody().as(server.register("Ada").token());
      assertEquals(403, askedAs(contestant));

      assertEquals(0, agon("organizer", "Grace", data), this::said);
      String first = password();
      Calls grace = login(server, "Grace", first);
      assertEquals(200, askedAs(grace));

      assertEquals(0, agon("organizer", "Grace", data), this::said);
      String second = password();
      await().until(() -> askedAs(grace) == 401);
      assertEquals(
          401, server.anybody().post(Paths.LOGIN, new LoginRequest("Grace", first)).status());

      // Wrong passwords make wait; who comes after the time is let in.
      await()
          .until(() ->
              server.anybody().post(Paths.LOGIN, new LoginRequest("Grace", second)).status()
                  == 200);
      Calls again = login(server, "Grace", second);
      assertEquals(200, askedAs(again));
      assertEquals(0, agon("organizer", "Grace", "--take-away", data), this::said);
      await().until(() -> askedAs(again) == 401);
      assertEquals(403, askedAs(login(server, "Grace", second)));

      assertEquals(403, askedAs(contestant)); // Whose login went on all the time.
      assertEquals(200, askedAs(server.organizer()));
    }
  }

  @Test
  void whatCannotBeDoneIsASentence() throws Exception {
    String data = "--data=" + folder;
    try (RunningServer server = new RunningServer(folder, false)) {
      server.register("Ada");
      assertEquals(1, agon("organizer", "ada", data));
      assertTrue(said().contains("belongs to a contestant"), this::said);
      assertEquals(1, agon("organizer", "Ada", "--take-away", data));
      assertTrue(said().contains("is no organizer"), this::said);
      assertEquals(1, agon("organizer", "nobody", "--take-away", data));
      assertTrue(said().contains("There is no account 'nobody'"), this::said);
    }
  }

  @Test
  void aServerThatDoesNotRunIsMadeReady() throws Exception {
    assertEquals(0, agon("organizer", "Grace", "--data=" + folder), this::said);
    String password = password();
    try (RunningServer server = new RunningServer(folder, false)) {
      assertEquals(200, askedAs(login(server, "Grace", password)));
    }
  }
}
