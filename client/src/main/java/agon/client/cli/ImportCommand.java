package agon.client.cli;

import agon.client.cli.ServerOptions.Entered;
import agon.client.core.Texts;
import agon.client.net.Api;
import agon.client.net.ApiFailure;
import agon.protocol.PackageFolder;
import agon.protocol.PackageImport;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a package to a server and shows how far that is; ends with 0 when it is stored. */
@Command(
    name = "import",
    description = "Import a package as a problem, or as the next version of one.")
final class ImportCommand extends VerbCommand {
  private static final int LOOK_MS = 200;

  @Parameters(paramLabel = "PACKAGE", description = "A folder or a zip.")
  Path path = Path.of("");

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "The problem's id; without it the name of the folder or zip.")
  @Nullable String id;

  @Override
  int work(Entered entered) throws ApiFailure, InterruptedException {
    ProgressBar bar = new ProgressBar(out(), inTerminal());
    try {
      if (Files.isRegularFile(path)) {
        return send(entered.api(), path, bar);
      }
      if (!Files.isDirectory(path)) {
        throw new Trouble(Texts.get("cli.import.nothing", path), Trouble.USAGE);
      }
      PackageFolder folder = PackageFolder.of(path);
      if (!folder.faults().isEmpty()) {
        throw new Trouble(
            folder.faults().stream()
                .map(PackageFolder.Remark::toString)
                .collect(Collectors.joining("\n")));
      }
      folder.leftOut().forEach(one -> say(Texts.get("cli.import.note", one)));
      Path packed = Files.createTempFile("agon-package", ".zip");
      try {
        folder.zip(packed, (done, total) -> bar.show(Texts.get("cli.import.packing"), done, total));
        return send(entered.api(), packed, bar);
      } finally {
        Files.delete(packed);
      }
    } catch (IOException e) {
      throw new Trouble(Texts.get("files.unreadable", path));
    } finally {
      bar.stop();
    }
  }

  private int send(Api api, Path zip, ProgressBar bar)
      throws ApiFailure, InterruptedException, IOException {
    long size = Files.size(zip);
    PackageImport state =
        api.importPackage(
                id == null ? idOf(path) : id,
                zip,
                sent -> bar.show(Texts.get("cli.import.sending"), sent, size))
            .call();
    while (!state.over()) {
      Thread.sleep(LOOK_MS);
      String key = state.key();
      state = Patience.ask(() -> api.importState(key));
      bar.show(Texts.get("cli.import." + state.state()), state.done(), Math.max(1, state.total()));
    }
    if (state.state() != PackageImport.State.DONE) {
      bar.stop();
      throw new Trouble(String.valueOf(state.message()));
    }
    say(
        Texts.get(
            "cli.imported",
            state.problemId(),
            String.valueOf(state.version()),
            String.valueOf(state.tests())));
    state.notes().forEach(note -> say(Texts.get("cli.import.note", note)));
    if (state.version() > 1) {
      say(Texts.get("cli.imported.again", state.problemId()));
    }
    return 0;
  }

  /** That of the folder, of the one inside a zip, or of the zip. */
  private static String idOf(Path path) throws IOException {
    String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
    if (Files.isRegularFile(path)) {
      name = Pattern.compile("\\.[A-Za-z]+$").matcher(name).replaceFirst("");
      String inside = PackageFolder.idOf(rootOf(path));
      return PackageFolder.isId(inside) ? inside : PackageFolder.idOf(name);
    }
    return PackageFolder.idOf(name);
  }

  /** Empty where there is no one folder around everything, or no zip; the server says why. */
  private static String rootOf(Path zip) throws IOException {
    Set<String> paths = new HashSet<>();
    try (ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.ISO_8859_1)) {
      file.stream()
          .map(entry -> entry.getName().replace('\\', '/'))
          .filter(name -> !name.endsWith("/") && !PackageFolder.isHidden(name))
          .forEach(paths::add);
    } catch (ZipException e) {
      return "";
    }
    return PackageFolder.rootOf(paths);
  }
}
