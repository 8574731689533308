package agon.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Level;
import agon.protocol.PackageImport;
import agon.protocol.Paths;
import agon.protocol.Problem;
import agon.protocol.SubmitRequest;
import agon.server.http.Calls;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages on their way into a real server. */
class ImportTest {
  @TempDir Path folder;
  private RunningServer server;

  @BeforeEach
  void open() throws CannotStartException {
    server = new RunningServer(folder, false);
  }

  @AfterEach
  void close() {
    server.close();
  }

  private PackageImport importLater(byte[] zip) {
    Calls.Reply reply =
        server.organizer().postRaw(Paths.ADMIN_PROBLEMS + "?id=one&later=true", zip);
    assertEquals(202, reply.status(), reply.text());
    String location = String.valueOf(reply.header("Location"));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> server.organizer().get(location).as(PackageImport.class).over());
    return server.organizer().get(location).as(PackageImport.class);
  }

  private long left() {
    try (Stream<Path> files = Files.list(folder.resolve("imports"))) {
      return files.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whoDoesNotWaitLooksHowFarItIs() {
    PackageImport done = importLater(RunningServer.zip("one", "One", Level.EASY, "11"));
    assertEquals(PackageImport.State.DONE, done.state());
    assertEquals(1, done.version());
    assertEquals(2, done.tests());
    assertEquals(done.total(), done.done());
    assertEquals(
        "One", server.organizer().get(Paths.with(Paths.PROBLEM, "one")).as(Problem.class).title());
    assertEquals(0, left(), "the zip is gone");
  }

  @Test
  void aRefusedPackageSaysWhyAndChangesNothing() {
    PackageImport refused = importLater(new byte[] {'P', 'K', 3, 4});
    assertEquals(PackageImport.State.REFUSED, refused.state());
    assertTrue(String.valueOf(refused.message()).contains("one.zip: This is not a zip file"));
    assertEquals(404, server.organizer().get(Paths.with(Paths.PROBLEM, "one")).status());
    assertEquals(0, left());
  }

  @Test
  void aReaderGetsTheWantedLanguageAndLearnsWhichThereAre() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in =
            new ZipInputStream(
                new ByteArrayInputStream(RunningServer.zip("one", "One", Level.EASY, "11")));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(out);
      }
      out.putNextEntry(new ZipEntry("one/statement/problem.sv.md"));
      out.write("Skriv.".getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("one/statement/problem.de.pdf"));
      out.write("%PDF-1.4".getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(PackageImport.State.DONE, importLater(bytes.toByteArray()).state());
    String path = Paths.with(Paths.PROBLEM, "one");
    Problem english = server.organizer().get(path).as(Problem.class);
    assertEquals("Print $11$.\n", english.question());
    assertEquals(List.of("en", "sv", "de"), english.languages());
    Problem swedish = server.organizer().get(path + "?lang=sv").as(Problem.class);
    assertEquals("Skriv.\n", swedish.question());
    assertEquals("sv", swedish.language());
    Calls.Reply german = server.organizer().get(path, "Accept-Language", "de-AT, en;q=0.5");
    assertEquals("de", german.header("Content-Language"));
    String pdf = String.valueOf(german.as(Problem.class).pdf());
    assertEquals(
        "%PDF-1.4",
        server.organizer().get(Paths.with(Paths.PROBLEM_FILES, "one") + "?path=" + pdf).text());
  }

  @Test
  void whoImportsIsToldWhatThePackageSaysAndLacks() {
    PackageImport done =
        importLater(
            RunningServer.zip(
                "one",
                Map.of(
                    "problem.yaml", "name: One\ntype: scoring\nproblem_format_version: 2025-09\n",
                    "data/secret/1.in", "1\n",
                    "data/secret/1.ans", "1\n",
                    "attachments/odd name.txt", "x",
                    "output_validator/check.rs", "fn main() {}")));
    assertEquals(PackageImport.State.DONE, done.state(), done::toString);
    String notes = String.join("\n", done.notes());
    for (String told :
        List.of(
            "There is no time limit",
            "odd name.txt: It is left out",
            "There is no statement",
            "The greatest score that can be reached is 100.",
            "There is no accepted solution",
            "There are no samples",
            "The output validator was not tried: rust is not ready")) {
      assertTrue(notes.contains(told), notes);
    }
  }

  @Test
  void aTornZipIsThePackagesFault() {
    byte[] whole = RunningServer.zip("one", "One", Level.EASY, "11");
    Calls.Reply reply =
        server
            .organizer()
            .postRaw(Paths.ADMIN_PROBLEMS + "?id=one", Arrays.copyOf(whole, whole.length / 2));
    assertEquals("422 bad_package", reply.refusal());
    byte[] changed = whole.clone();
    int data = 30 + changed[26] + changed[28]; // What is before it are a header, name and more.
    changed[data + 2] ^= 0x55;
    assertEquals(
        "422 bad_package",
        server.organizer().postRaw(Paths.ADMIN_PROBLEMS + "?id=one", changed).refusal());
  }

  @Test
  void theIdThatIsAskedForCountsWhateverTheZipHolds() {
    Calls.Reply reply =
        server
            .organizer()
            .postRaw(
                Paths.ADMIN_PROBLEMS + "?id=prob-a",
                RunningServer.zip("Problem A", "One", Level.EASY, "11"));
    assertEquals(201, reply.status(), reply.text());
    assertEquals(200, server.organizer().get(Paths.with(Paths.PROBLEM, "prob-a")).status());
  }

  @Test
  void aSubmissionMayBeAsLargeAsItsProblemSays() {
    for (int kib : List.of(1, 128)) {
      importLater(
          RunningServer.zip(
              "one",
              Map.of(
                  "problem.yaml", "name: One\nlimits: {time_limit: 1, code: " + kib + "}\n",
                  "statement/problem.en.md", "x",
                  "data/secret/1.in", "1\n",
                  "data/secret/1.ans", "1\n")));
      Calls ada = server.anybody().as(server.register("Ada" + kib).token());
      String path = Paths.with(Paths.PROBLEM, "one");
      assertEquals(kib, ada.get(path).as(Problem.class).limits().codeKb());
      String fits = "#".repeat(kib * 1024);
      String submissions = Paths.with(Paths.PROBLEM_SUBMISSIONS, "one");
      assertEquals(201, ada.post(submissions, new SubmitRequest("python", fits, null)).status());
      Calls.Reply larger = ada.post(submissions, new SubmitRequest("python", fits + "#", null));
      assertEquals(400, larger.status());
      assertTrue(larger.message().contains("larger than " + kib + " KiB"), larger.message());
    }
  }

  @Test
  void onlyOrganizersSeeImports() {
    byte[] zip = RunningServer.zip("one", "One", Level.EASY, "11");
    Calls ada = server.anybody().as(server.register("Ada").token());
    assertEquals(403, ada.postRaw(Paths.ADMIN_PROBLEMS + "?id=one", zip).status());
    assertEquals(403, ada.get(Paths.with(Paths.ADMIN_IMPORT, "x")).status());
    assertEquals(
        "404 unknown_import",
        server.organizer().get(Paths.with(Paths.ADMIN_IMPORT, "x")).refusal());
    assertEquals(
        "400 bad_request",
        server.organizer().postRaw(Paths.ADMIN_PROBLEMS + "?id=../x", zip).refusal());
  }
}
