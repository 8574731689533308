package agon.sandbox.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes what sandboxes that are no more left behind. Boxes of living owners are never touched.
 */
final class Leftovers {
  private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

  private Leftovers() {}

  static void removeContainers(DockerClient client, Labels ours) {
    List<Container> all =
        client.listContainersCmd().withShowAll(true).withLabelFilter(List.of(Labels.BOOT)).exec();
    Set<String> owners = new HashSet<>();
    for (Container container : all) {
      if (ours.isAbandoned(container.getLabels(), "exited".equals(container.getState()))) {
        owners.add(Labels.word(String.valueOf(container.getLabels().get(Labels.BOOT))));
        remove(client, container.getId());
      }
    }
    owners.forEach(Leftovers::removeCgroups);
  }

  /** Containers of our own that nobody closed, because their making was cut short. */
  static void removeOwn(DockerClient client, Labels ours) {
    client
        .listContainersCmd()
        .withShowAll(true)
        .withLabelFilter(Map.of(Labels.BOOT, ours.boot()))
        .exec()
        .forEach(container -> remove(client, container.getId()));
  }

  private static void remove(DockerClient client, String id) {
    try {
      client.removeContainerCmd(id).withForce(true).exec();
    } catch (NotFoundException | ConflictException e) {
      // Somebody was faster.
    } catch (RuntimeException e) {
      LOG.warn("Old box {} could not be removed: {}", id, Engine.reason(e));
    }
  }

  /** Control groups that were made for boxes; what is in use stays, since it cannot be removed. */
  static void removeCgroups(String owner) {
    String prefix = Place.cgroupPrefix(owner);
    for (String hierarchy : List.of("/sys/fs/cgroup", "/sys/fs/cgroup/*")) {
      Path parent = Path.of(hierarchy.replace("/*", ""));
      if (hierarchy.endsWith("*")) {
        try (DirectoryStream<Path> controllers = Files.newDirectoryStream(parent)) {
          controllers.forEach(controller -> removeIn(controller, prefix));
        } catch (IOException e) {
          LOG.debug("No control groups to look at", e);
        }
      } else {
        removeIn(parent, prefix);
      }
    }
  }

  private static void removeIn(Path parent, String prefix) {
    if (!Files.isDirectory(parent)) {
      return;
    }
    try (DirectoryStream<Path> groups = Files.newDirectoryStream(parent, prefix + "*")) {
      for (Path group : groups) {
        removeGroup(group);
      }
    } catch (IOException e) {
      LOG.debug("Looking for old control groups in {}", parent, e);
    }
  }

  private static void removeGroup(Path group) {
    try (DirectoryStream<Path> children = Files.newDirectoryStream(group, Files::isDirectory)) {
      for (Path child : children) {
        Files.deleteIfExists(child);
      }
      Files.deleteIfExists(group);
    } catch (IOException e) {
      LOG.debug("Control group {} stays", group, e);
    }
  }
}
