package agon.server;

import agon.packages.Judging;
import agon.packages.ProblemPackage;
import agon.packages.files.BadPackageException;
import agon.packages.read.PackageReader;
import agon.protocol.LanguageInfo;
import agon.sandbox.HeldFolder;
import agon.sandbox.Sandbox;
import agon.sandbox.SandboxException;
import agon.sandbox.docker.DockerConfig;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** A setter's package from disk, and a sandbox in which its programs run. */
final class PackageWork {
  private static final int LOOK_MS = 200;

  private final SandboxMaker sandboxes;
  private final PrintStream out;

  PackageWork(SandboxMaker sandboxes, PrintStream out) {
    this.sandboxes = sandboxes;
    this.out = out;
  }

  /** What is done in a sandbox. */
  interface Task {
    /** Returns whether all is well. */
    boolean in(Sandbox sandbox) throws SandboxException, InterruptedException, IOException;
  }

  /** The package; what was noted about it is printed. */
  ProblemPackage read(Path path) throws IOException, BadPackageException {
    ProblemPackage problem = PackageReader.read(path);
    problem.notes().forEach(note -> out.println("Note: " + note));
    return problem;
  }

  /** The languages of what judges the problem's answers. */
  static Set<String> validatorLanguages(ProblemPackage problem) {
    Judging.Validator validator = problem.judging().validator();
    return validator == null ? Set.of() : Set.of(validator.language());
  }

  /** Does the task when those languages are ready; 0 when all is well, as commands return it. */
  int inSandbox(SandboxChoice choice, Set<String> languages, Task task)
      throws IOException, InterruptedException {
    AtomicReference<String> failure = new AtomicReference<>();
    try (HeldFolder data = HeldFolder.fresh("agon-problem");
        Sandbox sandbox =
            sandboxes.make(choice, DockerConfig.in(data.path()).withSlots(1), failure::set)) {
      await(sandbox, languages, failure);
      if (failure.get() != null) {
        out.println(failure.get());
        return 1;
      }
      return task.in(sandbox) ? 0 : 1;
    } catch (SandboxException | IllegalStateException | IllegalArgumentException e) {
      out.println(e.getMessage());
      return 1;
    }
  }

  private static void await(Sandbox sandbox, Set<String> languages, AtomicReference<String> failure)
      throws InterruptedException {
    while (failure.get() == null
        && sandbox.languages().stream()
            .anyMatch(one ->
                languages.contains(one.id()) && one.state() == LanguageInfo.State.PREPARING)) {
      Thread.sleep(LOOK_MS);
    }
  }
}
