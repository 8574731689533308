package agon.server;

import agon.protocol.Level;
import agon.protocol.Paths;
import agon.protocol.account.LoginRequest;
import agon.protocol.account.Session;
import agon.sandbox.Sandbox;
import agon.server.http.Calls;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A whole server on a free port, with an organizer, and callers of it. */
final class RunningServer implements AutoCloseable {
  private static final String PASSWORD = "long enough";

  private final Server server;
  private final Calls anybody;
  private final Calls organizer;

  RunningServer(Path folder, boolean practice) throws CannotStartException {
    this(folder, practice, new EchoSandbox(true));
  }

  RunningServer(Path folder, boolean practice, Sandbox sandbox) throws CannotStartException {
    server = Server.open(new ServerConfig(folder, "127.0.0.1", 0, practice, sandbox), name -> null);
    anybody = new Calls(server.port());
    if (practice) {
      Session session = anybody.practice(folder).as(Session.class);
      organizer = anybody.as(session.token());
    } else {
      LoginRequest login = new LoginRequest("organizer", PASSWORD);
      server.setOrganizer(login);
      organizer = anybody.as(anybody.post(Paths.LOGIN, login).as(Session.class).token());
    }
  }

  int port() {
    return server.port();
  }

  Calls anybody() {
    return anybody;
  }

  /** In practice mode the one local user. */
  Calls organizer() {
    return organizer;
  }

  Session register(String name) {
    return anybody.post(Paths.REGISTER, new LoginRequest(name, PASSWORD)).as(Session.class);
  }

  Session login(String name) {
    return anybody.post(Paths.LOGIN, new LoginRequest(name, PASSWORD)).as(Session.class);
  }

  /** A problem that is solved by a program that prints the answer. */
  Calls.Reply upload(String id, String title, Level level, String answer) {
    return organizer.postRaw(Paths.ADMIN_PROBLEMS + "?id=" + id, zip(id, title, level, answer));
  }

  static byte[] zip(String id, String title, Level level, String answer) {
    String keywords = level.name().toLowerCase(Locale.ROOT) + ", tag-" + id;
    Map<String, String> files =
        Map.of(
            "problem.yaml",
            "problem_format_version: 2025-09\nname: "
                + title
                + "\nuuid: bd138e0f-b0d5-595e-b5b4-f802f123d0e9\nkeywords: ["
                + keywords
                + "]\nlimits:\n  time_limit: 1.0\n",
            "statement/problem.en.md",
            "Print $" + answer + "$.",
            "hints.en.md",
            "## A nudge\n\nIt is a number.\n\n## More\n\nIt is $" + answer + "$.\n",
            "solution/solution.en.md",
            "Print " + answer + ", always.\n",
            "data/sample/1.in",
            "1\n",
            "data/sample/1.ans",
            answer + "\n",
            "data/secret/1.in",
            "2\n",
            "data/secret/1.ans",
            answer + "\n");
    return zip(id, files);
  }

  static byte[] zip(String id, Map<String, String> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(id + "/" + file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    server.close();
  }
}
