package agon.client.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.client.testing.ManualTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftStoreTest {
  private static final DraftKey KEY = new DraftKey("http://a:1", "two/sum", "python");
  private static final DraftKey OTHER = new DraftKey("http://a:1", "two/sum", "cpp");

  private final ManualTime time = new ManualTime();
  @TempDir Path folder = Path.of("");

  private DraftStore store() {
    return new DraftStore(folder.resolve("drafts"), time.background(), time);
  }

  @Test
  void whatIsTypedSurvivesARestart() {
    DraftStore store = store();
    store.edited(KEY, "a");
    store.edited(KEY, "ab é 🙂");
    store.edited(OTHER, "c");
    assertEquals(Optional.empty(), store().load(KEY));

    time.pass(DraftStore.DELAY);

    assertEquals(Optional.of("ab é 🙂"), store().load(KEY));
    assertEquals(Optional.of("c"), store().load(OTHER));
    assertEquals(time.instant(), store.savedAt().get());
  }

  @Test
  void typingWithoutAPauseDoesNotPutOffTheSaving() {
    DraftStore store = store();
    for (int i = 0; i < 10; i++) {
      store.edited(KEY, "text " + i);
      time.pass(Duration.ofMillis(100));
    }

    String kept = store().load(KEY).orElseThrow();

    assertTrue(Integer.parseInt(kept.substring(5)) >= 7, kept);
  }

  @Test
  void theTextIsThereBeforeTheDiskHasIt() {
    DraftStore store = store();
    store.edited(KEY, "new");

    assertEquals(Optional.of("new"), store.load(KEY));
  }

  @Test
  void closingWritesAtOnceAndLeavesNoHalfFiles() throws IOException {
    DraftStore store = store();
    store.edited(KEY, "last");

    assertTrue(store.flush());

    assertEquals(Optional.of("last"), store().load(KEY));
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".tmp")).toList());
    }
  }

  @Test
  void aDiskThatRefusesIsSaidAndTriedAgain() throws IOException {
    Path blocked = Files.writeString(folder.resolve("drafts"), "a file where a folder should be");
    DraftStore store = store();
    store.edited(KEY, "precious");
    time.pass(DraftStore.DELAY);
    assertTrue(store.trouble().get().startsWith("The draft cannot be written to disk"));
    assertEquals(Optional.of("precious"), store.load(KEY));

    Files.delete(blocked);
    time.pass(DraftStore.RETRY);

    assertEquals("", store.trouble().get());
    assertEquals(Optional.of("precious"), store().load(KEY));
  }

  @Test
  void replacedTextsAreKeptNewestFirst() throws IOException {
    DraftStore store = store();
    store.keep(KEY, "first");
    store.keep(KEY, "second");
    time.pass(Duration.ofMinutes(1));
    store.keep(KEY, "third");

    List<DraftStore.Earlier> history = store().history(KEY);

    assertEquals(
        List.of("third", "second", "first"),
        history.stream().map(DraftStore.Earlier::text).toList());
    assertFalse(store().history(OTHER).iterator().hasNext());
  }

  @Test
  void twoWindowsOnOneDraftLoseNothingAndAreTold() throws IOException {
    DraftStore first = store();
    first.load(KEY);
    first.edited(KEY, "begun");
    first.flush();
    DraftStore second = store();
    assertEquals(Optional.of("begun"), second.load(KEY));
    second.edited(KEY, "by the second");
    second.flush();
    assertNull(second.shared().get());

    first.edited(KEY, "by the first");
    first.flush();

    assertEquals(KEY, first.shared().get());
    assertEquals(Optional.of("by the first"), store().load(KEY));
    assertEquals(
        List.of("by the second"),
        first.history(KEY).stream().map(DraftStore.Earlier::text).toList());
    second.edited(KEY, "by the first");
    second.flush();
    assertNull(second.shared().get(), "the same text is no conflict");
  }

  @Test
  void aLongHistoryIsThinnedOutWithTheAgeAndStaysInItsBounds() throws IOException {
    DraftStore store = store();
    Instant start = time.instant();
    for (int i = 0; i < 400; i++) {
      store.keep(KEY, "text " + i);
      time.pass(Duration.ofMinutes(1));
    }

    List<DraftStore.Earlier> history = store.history(KEY);
    assertEquals(DraftHistory.MOST, history.size());
    assertEquals("text 399", history.getFirst().text());
    assertEquals("text 398", history.get(1).text());
    assertEquals(new DraftStore.Earlier(start, "text 0"), history.getLast());
    for (int hour = 1; hour <= 6; hour++) {
      Instant about = start.plus(Duration.ofHours(hour));
      assertTrue(
          history.stream()
              .anyMatch(one ->
                  Duration.between(one.at(), about).abs().compareTo(Duration.ofMinutes(30)) < 0),
          "something of every hour: " + hour);
    }
  }

  @Test
  void largeTextsDoNotFillTheDisk() throws IOException {
    DraftStore store = store();
    for (int i = 0; i < 12; i++) {
      store.keep(KEY, i + "x".repeat(1 << 20));
      time.pass(Duration.ofMinutes(1));
    }
    List<DraftStore.Earlier> history = store.history(KEY);
    assertEquals(3, history.size());
    assertTrue(history.getFirst().text().startsWith("11x"));

    store.keep(KEY, "y".repeat(5 << 20));
    assertEquals(1, store.history(KEY).size(), "the newest stays, whatever its size");
  }
}
