package agon.client.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import agon.client.testing.ManualTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoreTest {
  private final ManualTime time = new ManualTime();
  @TempDir Path folder = Path.of("");

  @Test
  void settingsAreSavedAMomentAfterAChange() {
    Path file = folder.resolve("settings.json");
    Settings settings = SettingsFile.open(file).saveChanges(time.background()).settings();
    settings.theme().set(Settings.Theme.DARK);
    settings.languages().put("practice", "cpp");
    settings.larger();

    time.pass(Duration.ofSeconds(1));

    Settings read = SettingsFile.open(file).settings();
    assertEquals(Settings.Theme.DARK, read.theme().get());
    assertEquals(Map.of("practice", "cpp"), read.languages());
    assertEquals(15, read.fontSize().get());
  }

  @Test
  void brokenSettingsAreAsNew() throws IOException {
    Path file = Files.writeString(folder.resolve("settings.json"), "{\"theme\":");

    assertEquals(Settings.Theme.SYSTEM, SettingsFile.open(file).settings().theme().get());
  }

  @Test
  void whatWasCancelledIsNotHeardOf() {
    List<Runnable> ui = new ArrayList<>();
    List<String> heard = new ArrayList<>();
    Background background = new Background(Runnable::run, ui::add, time);
    background.run(() -> "kept", heard::add, _ -> {});
    background.run(() -> "dropped", heard::add, _ -> {}).cancel();
    background.after(Duration.ofSeconds(1), () -> heard.add("late")).cancel();

    time.pass(Duration.ofSeconds(2));
    ui.forEach(Runnable::run);

    assertEquals(List.of("kept"), heard);
  }

  @Test
  void theServersClockJumpsOnceAndThenSlides() {
    ServerClock clock = new ServerClock(time);
    clock.observe(time.instant().plusSeconds(100));
    assertEquals(time.instant().plusSeconds(100), clock.instant());

    clock.observe(time.instant().plusSeconds(101));
    assertEquals(time.instant().plusMillis(100_250), clock.instant());

    clock.observe(time.instant().plusSeconds(200));
    assertEquals(time.instant().plusSeconds(200), clock.instant());
  }

  @Test
  void filesGoWhereTheSystemWantsThem() {
    assertEquals(Path.of("/home/a/.local/share/agon"), home("Linux", Map.of()));
    assertEquals(Path.of("/x/agon"), home("Linux", Map.of("XDG_DATA_HOME", "/x")));
    assertEquals(Path.of("/home/a/Library/Application Support/Agon"), home("Mac OS X", Map.of()));
    assertEquals(Path.of("/l/Agon"), home("Windows 11", Map.of("LOCALAPPDATA", "/l")));
    assertEquals(
        Path.of("/home/of/shell/.local/share/agon"),
        home("Linux", Map.of("HOME", "/home/of/shell")),
        "what the shell says is the home, not the system's list of users");
    assertEquals(Path.of("/own"), home("Linux", Map.of("AGON_HOME", "/own")));
  }

  private static Path home(String system, Map<String, String> environment) {
    Properties properties = new Properties();
    properties.setProperty("user.home", "/home/a");
    properties.setProperty("os.name", system);
    return AppFolders.of(properties, environment).home();
  }

  @Test
  void fileNamesOfDifferentTextsDiffer() {
    assertEquals("two-sum", SafeFiles.name("two-sum"));
    assertNotEquals(SafeFiles.name("a/b"), SafeFiles.name("a_b"));
    assertNotEquals(SafeFiles.name("A"), SafeFiles.name("a"));
    assertEquals("_002e.", SafeFiles.name(".."));
  }
}
