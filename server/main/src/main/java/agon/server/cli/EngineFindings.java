package agon.server.cli;

import agon.sandbox.SandboxException;
import agon.sandbox.docker.DockerSandbox;
import agon.sandbox.docker.Engine;
import agon.sandbox.docker.Images;
import agon.sandbox.language.Language;
import agon.sandbox.language.Languages;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What the engine can do for the safety and the exactness of boxes. */
final class EngineFindings {
  private EngineFindings() {}

  static List<Finding> of(Engine.Probe.Present engine) {
    return List.of(seccomp(engine), storage(engine), grade(engine), pinning(engine));
  }

  private static Finding pinning(Engine.Probe.Present engine) {
    return engine.pins()
        ? Finding.good("Boxes can be kept to a core", "A program is not moved while it runs.")
        : Finding.weak(
            "Boxes cannot be kept to a core",
            "Programs are moved between cores while they run: their times scatter more.",
            "for a rootless engine, write '[Service]' and 'Delegate=cpu cpuset io memory pids' to"
                + " /etc/systemd/system/user@.service.d/delegate.conf, and log in again");
  }

  private static Finding seccomp(Engine.Probe.Present engine) {
    return engine.secures("seccomp")
        ? Finding.good(
            "The engine filters system calls (seccomp)",
            "The runner's own filter comes on top of the engine's.")
        : Finding.weak(
            "The engine does not filter system calls (seccomp)",
            "The runner's own filter stands alone: one layer less between a program and the kernel.",
            "use a kernel with CONFIG_SECCOMP_FILTER, and the engine's default profile");
  }

  private static Finding storage(Engine.Probe.Present engine) {
    String driver = engine.storageDriver();
    return driver.equals("vfs")
        ? Finding.weak(
            "Storage driver vfs",
            "Every box copies its whole image: slow to start, and gigabytes on the disk.",
            "let the engine use overlay2: put its data on ext4 or xfs")
        : Finding.good("Storage driver " + driver, "Boxes share the files of their image.");
  }

  /** Tries it: starts a box of the first language whose image is there. */
  private static Finding grade(Engine.Probe.Present engine) {
    Optional<Language> built;
    try (Images images = Images.open(null)) {
      built = Languages.all().stream().filter(images::isBuilt).findFirst();
    }
    if (built.isEmpty()) {
      return Finding.weak(
          "How exactly boxes measure is not known yet",
          "It takes the image of a language to try.",
          "./agon images build, then ./agon doctor again");
    }
    try {
      return grade(DockerSandbox.grade(engine, built.get()));
    } catch (SandboxException | IOException e) {
      return Finding.bad(
          "No box can be started",
          String.valueOf(e.getMessage()),
          "look at the engine's log (journalctl -u docker)");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Finding.weak("Starting a box was interrupted", "Nothing is known of it.", "");
    }
  }

  static Finding grade(int grade) {
    return switch (grade) {
      case 1 ->
          Finding.good(
              "Boxes measure with grade 1",
              "Memory and CPU time of each run are its own, exactly.");
      case 2 ->
          Finding.weak(
              "Boxes measure with grade 2",
              "CPU time is exact; peak memory is that of the largest process, not of all together.",
              "let the engine run on this machine, with root or with cgroup v2 and systemd, so that boxes get"
                  + " cgroups of their own");
      default ->
          Finding.weak(
              "Boxes measure with grade " + grade,
              "CPU time misses children that nobody waited for; memory is that of the largest process.",
              "mount cgroups on this machine, or use another runtime");
    };
  }
}
