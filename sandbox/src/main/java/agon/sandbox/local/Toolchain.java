package agon.sandbox.local;

import agon.protocol.LanguageInfo;
import agon.protocol.LanguageInfo.State;
import agon.sandbox.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What this computer has for one language.
 *
 * @param tools where each program of a command really is
 * @param version what it says of itself, or null when it cannot be used
 * @param missing why it cannot be used, or null
 */
record Toolchain(
    Language language,
    Map<String, Path> tools,
    @Nullable String version,
    @Nullable String missing) {
  private static final int PATIENCE_SECONDS = 10;

  static Toolchain of(Language language, Tools here) {
    Map<String, Path> found = new HashMap<>();
    for (List<String> names : language.local().tools()) {
      Optional<Path> tool = here.find(names);
      if (tool.isEmpty()) {
        return missing(language, "'" + String.join("' or '", names) + "' is not installed");
      }
      found.put(names.getFirst(), tool.get());
    }
    try {
      String version = version(resolved(language.versionCommand(), found));
      return version == null
          ? missing(language, "'" + language.versionCommand().getFirst() + "' does not work")
          : new Toolchain(language, Map.copyOf(found), version, null);
    } catch (IOException | UncheckedIOException e) {
      return missing(language, "'" + language.versionCommand().getFirst() + "' does not start");
    }
  }

  private static Toolchain missing(Language language, String why) {
    String sentence =
        language.title()
            + " cannot be used on this computer: "
            + why
            + ". Install it, or start Docker.";
    return new Toolchain(language, Map.of(), null, sentence);
  }

  private static @Nullable String version(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      process.getOutputStream().close();
      CompletableFuture<byte[]> said = CompletableFuture.supplyAsync(() -> readAll(process));
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        return null;
      }
      return Language.versionLine(new String(said.join(), StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } finally {
      process.destroyForcibly();
    }
  }

  private static byte[] readAll(Process process) {
    try {
      return process.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The command with its program replaced by the one that was found. */
  List<String> resolve(List<String> command) {
    return resolved(command, tools);
  }

  private static List<String> resolved(List<String> command, Map<String, Path> tools) {
    List<String> resolved = new ArrayList<>(command);
    Path tool = tools.get(command.getFirst());
    if (tool != null) {
      resolved.set(0, tool.toString());
    }
    return resolved;
  }

  LanguageInfo info() {
    return language.info(
        version,
        missing == null ? State.READY : State.UNAVAILABLE,
        missing == null ? 1 : 0,
        missing);
  }
}
