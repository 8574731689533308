package agon.client.core;

import agon.protocol.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps {@link Settings} on disk; UI thread only, except for the writing itself. */
public final class SettingsFile {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
  private static final Duration DELAY = Duration.ofMillis(300);

  private final Path file;
  private final Settings settings;
  private Task pending = Task.NONE;

  private SettingsFile(Path file, Settings settings) {
    this.file = file;
    this.settings = settings;
  }

  /** Reads the settings; without a readable file they are as new. */
  public static SettingsFile open(Path file) {
    Settings settings = new Settings();
    if (Files.exists(file)) {
      try {
        settings.take(Json.mapper().readValue(Files.readAllBytes(file), Settings.Shape.class));
      } catch (IOException | RuntimeException e) {
        LOG.warn("Cannot read {}; going on with the usual settings", file, e);
      }
    }
    return new SettingsFile(file, settings);
  }

  /** From now on every change is saved a moment later. */
  public SettingsFile saveChanges(Background background) {
    settings.onChange(() -> {
      pending.cancel();
      pending = background.after(DELAY, () -> saveLater(background));
    });
    return this;
  }

  private void saveLater(Background background) {
    Settings.Shape shape = settings.shape();
    background.run(() -> write(shape), _ -> {}, e -> LOG.warn("Cannot save {}", file, e));
  }

  public Settings settings() {
    return settings;
  }

  /** Saves at once. */
  public void save() {
    try {
      write(settings.shape());
    } catch (IOException e) {
      LOG.warn("Cannot save {}", file, e);
    }
  }

  private synchronized boolean write(Settings.Shape shape) throws IOException {
    SafeFiles.write(file, Json.bytes(shape));
    return true;
  }
}
