package agon.server;

import agon.packages.ProblemPackage;
import agon.packages.files.BadPackageException;
import agon.packages.json.DocumentPackage;
import agon.packages.json.DocumentReader;
import agon.packages.json.DocumentWriter;
import agon.packages.read.NewPackage;
import agon.protocol.PackageFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code agon problem}: what the setter of a problem needs. */
@Command(
    name = "problem",
    description = "Make, verify, stress and pack problems, and bring them to JSON and back.",
    footer =
        "To bring them to a server: agon problem import | versions | rejudge, each with --help.",
    mixinStandardHelpOptions = true)
final class ProblemCommand {
  private final PackageWork work;
  private final PrintStream out;

  private ProblemCommand(PackageWork work, PrintStream out) {
    this.work = work;
    this.out = out;
  }

  /** With all commands below it. */
  static CommandLine with(SandboxMaker sandboxes, PrintStream out) {
    PackageWork work = new PackageWork(sandboxes, out);
    return new CommandLine(new ProblemCommand(work, out))
        .addSubcommand(new VerifyCommand(work, out))
        .addSubcommand(new StressCommand(work, out));
  }

  @Command(
      name = "new",
      description = "Write a package to begin with.",
      mixinStandardHelpOptions = true)
  int create(@Parameters(paramLabel = "FOLDER", description = "its name is the id") Path folder)
      throws IOException {
    if (Files.exists(folder)) {
      out.println(folder + " exists already. Name a folder that does not.");
      return 1;
    }
    NewPackage.write(folder);
    out.println("Wrote " + folder + ". Change it, then: agon problem verify " + folder);
    return 0;
  }

  @Command(
      name = "pack",
      description = "Check that a package can be read, and write it as a zip.",
      mixinStandardHelpOptions = true)
  int pack(
      @Parameters(paramLabel = "FOLDER") Path folder,
      @Option(
              names = {"-o", "--output"},
              description = "the zip; else beside the folder")
          @Nullable Path output)
      throws IOException, BadPackageException {
    ProblemPackage problem = work.read(folder);
    Path zip =
        output == null ? folder.toAbsolutePath().resolveSibling(problem.id() + ".zip") : output;
    PackageFolder.of(folder).zip(zip, (done, total) -> {});
    out.println("Wrote " + zip + " with " + problem.tests().size() + " tests.");
    return 0;
  }

  @Command(
      name = "import-json",
      description = "Make packages of JSON documents, each with one problem or a list of them.",
      mixinStandardHelpOptions = true)
  int importJson(
      @Parameters(paramLabel = "FILE", arity = "1..*") List<Path> documents,
      @Option(
              names = {"-o", "--output"},
              description = "where the packages' folders go; else here",
              defaultValue = ".")
          Path output)
      throws IOException {
    List<DocumentPackage> packages = new ArrayList<>();
    boolean good = true;
    for (Path document : documents) {
      try {
        packages.addAll(DocumentReader.read(document));
      } catch (BadPackageException e) {
        out.println(e.getMessage());
        good = false;
      } catch (FileSystemException e) {
        out.println(Main.sentence(e));
        good = false;
      }
    }
    for (DocumentPackage made : packages) {
      Path folder = output.resolve(made.problem().id());
      if (Files.exists(folder)) {
        out.println(folder + " exists already. Take it away, or name another place with -o.");
        good = false;
      } else if (good) {
        made.write(folder);
        made.notes().forEach(note -> out.println("Note: " + note));
        out.println("Wrote " + folder + " with " + made.problem().tests().size() + " tests.");
      }
    }
    if (!good) {
      out.println("Nothing more was written.");
    }
    return good ? 0 : 1;
  }

  @Command(
      name = "export-json",
      description = "Write packages as one JSON document, or a list of several.",
      mixinStandardHelpOptions = true)
  int exportJson(
      @Parameters(paramLabel = "PACKAGE", arity = "1..*", description = "folders or zips")
          List<Path> packages,
      @Option(
              names = {"-o", "--output"},
              description = "the document; else it is printed")
          @Nullable Path output)
      throws IOException, BadPackageException {
    String document = DocumentWriter.write(packages);
    if (output == null) {
      out.print(document);
    } else {
      Files.writeString(output, document);
      out.println("Wrote " + output + ".");
    }
    return 0;
  }
}
