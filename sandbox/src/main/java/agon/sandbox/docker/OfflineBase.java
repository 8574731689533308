package agon.sandbox.docker;

import agon.sandbox.HeldFolder;
import agon.sandbox.SandboxException;
import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.BuildImageResultCallback;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes a Debian base image with debootstrap, for machines that reach no image registry. */
final class OfflineBase {
  static final String TAG = "agon/base:trixie";
  private static final String RELEASE = "trixie";

  /** Lines that debootstrap prints for a minimal system, about; only the progress bar needs it. */
  private static final double USUAL_LINES = 420;

  private final DockerClient client;

  OfflineBase(DockerClient client) {
    this.client = client;
  }

  String build(BuildListener listener) throws SandboxException, InterruptedException {
    Path debootstrap = find("debootstrap");
    try (HeldFolder folder = HeldFolder.fresh("agon-base-")) {
      Path root = folder.path().resolve("root");
      try {
        bootstrap(debootstrap, root, listener);
        listener.at(0.9, "Importing the base system as " + TAG);
        load(root, folder.path().resolve("context"));
        return TAG;
      } finally {
        delete(root);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new SandboxException("The temporary folder failed: " + e.getMessage(), e);
    }
  }

  /** Debootstrap is in sbin, which is often not on the path of a user. */
  private static Path find(String name) throws SandboxException {
    String path = System.getenv("PATH") + ":/usr/sbin:/sbin";
    for (String folder : path.split(":", -1)) {
      Path file = Path.of(folder, name);
      if (Files.isExecutable(file)) {
        return file;
      }
    }
    throw new SandboxException(
        "The base image can be neither fetched nor made here, because debootstrap is not installed."
            + " Install it (apt-get install debootstrap) and run 'agon images build --offline-base'"
            + " as root, or load an image named "
            + TAG
            + " with 'docker load'.");
  }

  private static void bootstrap(Path debootstrap, Path root, BuildListener listener)
      throws SandboxException, InterruptedException {
    List<String> command =
        List.of(debootstrap.toString(), "--variant=minbase", RELEASE, root.toString());
    List<String> lines = new ArrayList<>();
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
          lines.add(line);
          listener.at(0.9 * Math.min(1, lines.size() / USUAL_LINES), "Debian: " + line.strip());
        }
        if (process.waitFor() != 0) {
          throw new SandboxException(
              "debootstrap failed; it needs root and Debian's package mirror. It said:\n"
                  + String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size())));
        }
      } finally {
        process.destroy();
      }
    } catch (IOException e) {
      throw new SandboxException("debootstrap could not be started: " + e.getMessage(), e);
    }
  }

  /** By building on nothing: importing a stream sends an empty one with this client. */
  private void load(Path root, Path context) throws SandboxException, InterruptedException {
    ProcessBuilder tar =
        new ProcessBuilder(
            "tar",
            "--numeric-owner",
            "--exclude=./var/cache/apt/archives/*.deb",
            "-C",
            root.toString(),
            "-cf",
            context.resolve("base.tar").toString(),
            ".");
    try {
      Files.createDirectory(context);
      Files.writeString(context.resolve("Dockerfile"), "FROM scratch\nADD base.tar /\n");
      if (tar.inheritIO().start().waitFor() != 0) {
        throw new SandboxException("The base system could not be packed with tar.");
      }
      client
          .buildImageCmd(context.toFile())
          .withTags(Set.of(TAG))
          .exec(new BuildImageResultCallback())
          .awaitImageId();
    } catch (IOException | RuntimeException e) {
      throw new SandboxException("The base system could not be imported: " + Engine.reason(e), e);
    }
  }

  /** With rm: root's system holds files and links that are better not followed by us. */
  private static void delete(Path folder) throws InterruptedException {
    try {
      new ProcessBuilder("rm", "-rf", "--one-file-system", folder.toString()).start().waitFor();
    } catch (IOException e) {
      HeldFolder.delete(folder);
    }
  }
}
