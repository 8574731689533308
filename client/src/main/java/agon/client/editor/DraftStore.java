package agon.client.editor;

import agon.client.core.Background;
import agon.client.core.SafeFiles;
import agon.client.core.Texts;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps every draft: what is typed is on disk at most {@link #DELAY} after the key, and in memory
 * for as long as the disk refuses it. Several windows may have the same draft: what another one
 * wrote goes to the history before it is replaced, and is told. Methods are for the UI thread;
 * writing happens on a worker.
 */
public final class DraftStore {
  static final Duration DELAY = Duration.ofMillis(250);
  static final Duration RETRY = Duration.ofSeconds(5);

  /** How much writing is at most between two texts of the history. */
  static final Duration OFTEN = Duration.ofMinutes(5);

  private static final String LOCK = ".lock";

  /** A lock on a file is the whole process': its own stores take turns by this. */
  private static final Object ONE_WRITER = new Object();

  private static final Logger LOG = LoggerFactory.getLogger(DraftStore.class);

  /** A text as it was at a time, such as before "reset" or a run. */
  public record Earlier(Instant at, String text) {}

  private final Path folder;
  private final Background background;
  private final InstantSource clock;

  /** What is not on disk yet; guarded by itself. */
  private final Map<DraftKey, String> unsaved = new LinkedHashMap<>();

  /** The files of drafts as this window last read or wrote them. */
  private final Map<DraftKey, Seen> seen = new ConcurrentHashMap<>();

  /** When a text of a draft was kept last, or writing on it began. */
  private final Map<DraftKey, Instant> lastKept = new ConcurrentHashMap<>();

  /** Held while writing, so that an older text never replaces a newer one. */
  private final Object writing = new Object();

  private final ReadOnlyObjectWrapper<@Nullable Instant> savedAt = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable DraftKey> shared = new ReadOnlyObjectWrapper<>();
  private boolean scheduled;

  public DraftStore(Path folder, Background background, InstantSource clock) {
    this.folder = folder;
    this.background = background;
    this.clock = clock;
  }

  /** Takes over what is in the editor now. */
  public void edited(DraftKey key, String text) {
    synchronized (unsaved) {
      unsaved.put(key, text);
    }
    schedule(DELAY);
  }

  /** The draft as it was left; empty when there was none. */
  public Optional<String> load(DraftKey key) {
    synchronized (unsaved) {
      String text = unsaved.get(key);
      if (text != null) {
        return Optional.of(text);
      }
    }
    look(key);
    return read(file(key));
  }

  private void look(DraftKey key) {
    try {
      seen.put(key, Seen.of(file(key)));
    } catch (IOException e) {
      LOG.warn("Cannot look at {}", file(key), e);
    }
  }

  /** Keeps a text that is about to be replaced or sent; the draft itself stays. */
  public void keep(DraftKey key, String text) throws IOException {
    Instant now = clock.instant();
    lastKept.put(key, now);
    kept(key).keep(now, text);
  }

  /**
   * Keeps a text that is about to change, when it has been written on for {@link #OFTEN} since one
   * was kept last.
   */
  public void changing(DraftKey key, String before) {
    Instant now = clock.instant();
    Instant last = lastKept.putIfAbsent(key, now);
    if (last != null && !now.isBefore(last.plus(OFTEN))) {
      lastKept.put(key, now);
      background.run(
          () -> {
            kept(key).keep(now, before);
            return true;
          },
          _ -> {},
          failure -> LOG.warn("Cannot keep an earlier text of a draft", failure));
    }
  }

  /** The earlier texts, newest first. */
  public List<Earlier> history(DraftKey key) throws IOException {
    return kept(key).texts();
  }

  /** Writes what is not on disk yet, now and on this thread; false when the disk refuses. */
  public boolean flush() {
    synchronized (writing) {
      Map<DraftKey, String> batch;
      synchronized (unsaved) {
        batch = new LinkedHashMap<>(unsaved);
      }
      boolean all = true;
      for (Map.Entry<DraftKey, String> one : batch.entrySet()) {
        all &= write(one.getKey(), one.getValue());
      }
      return all;
    }
  }

  private void schedule(Duration delay) {
    if (!scheduled) {
      scheduled = true;
      background.after(delay, () -> background.run(this::flush, this::flushed, this::broken));
    }
  }

  private void flushed(boolean all) {
    scheduled = false;
    boolean more;
    synchronized (unsaved) {
      more = !unsaved.isEmpty();
    }
    if (all) {
      savedAt.set(clock.instant());
      trouble.set("");
    }
    if (more) {
      schedule(all ? DELAY : RETRY);
    }
  }

  private void broken(Exception failure) {
    LOG.error("Cannot write drafts", failure);
    scheduled = false;
    schedule(RETRY);
  }

  private boolean write(DraftKey key, String text) {
    try {
      replace(key, text);
    } catch (IOException e) {
      LOG.warn("Cannot write a draft", e);
      background.ui(() -> trouble.set(Texts.get("draft.failed", reason(e))));
      return false;
    }
    synchronized (unsaved) {
      unsaved.remove(key, text);
    }
    return true;
  }

  /** What another window wrote meanwhile is kept before it is replaced. */
  private void replace(DraftKey key, String text) throws IOException {
    Path file = file(key);
    Files.createDirectories(folder);
    synchronized (ONE_WRITER) {
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        String there =
            Seen.of(file).equals(seen.getOrDefault(key, Seen.NOTHING))
                ? text
                : read(file).orElse(text);
        if (!there.equals(text) && lock.isValid()) {
          keep(key, there);
          background.ui(() -> shared.set(key));
        }
        SafeFiles.write(file, text.getBytes(StandardCharsets.UTF_8));
        seen.put(key, Seen.of(file));
      }
    }
  }

  private static String reason(IOException failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  private static Optional<String> read(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      LOG.warn("Cannot read {}", file, e);
      return Optional.empty();
    }
  }

  private Path file(DraftKey key) {
    return problem(key).resolve(SafeFiles.name(key.language()) + ".txt");
  }

  private DraftHistory kept(DraftKey key) {
    return new DraftHistory(problem(key).resolve(SafeFiles.name(key.language()) + "-history"));
  }

  private Path problem(DraftKey key) {
    return folder.resolve(SafeFiles.name(key.place())).resolve(SafeFiles.name(key.problemId()));
  }

  /** When everything typed was last on disk; null when nothing was typed yet. */
  public ReadOnlyObjectProperty<@Nullable Instant> savedAt() {
    return savedAt.getReadOnlyProperty();
  }

  /** The draft that was last found to be written in another window, too; null for none. */
  public ReadOnlyObjectProperty<@Nullable DraftKey> shared() {
    return shared.getReadOnlyProperty();
  }

  /** Why a draft is not on disk; empty when all are. */
  public ReadOnlyStringProperty trouble() {
    return trouble.getReadOnlyProperty();
  }
}
