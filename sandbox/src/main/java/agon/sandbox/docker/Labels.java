package agon.sandbox.docker;

import agon.sandbox.HeldFolder;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/**
 * Who owns a container. The owner holds a lock on a file for as long as it lives, so anybody can
 * tell whether a box still has an owner, even after a crash.
 *
 * @param boot of one sandbox object, never used again
 * @param data the data directory of its server
 * @param lock the file that it keeps locked
 */
record Labels(String boot, Path data, Path lock) {
  static final String BOOT = "agon.boot";
  private static final String DATA = "agon.data";
  private static final String LOCK = "agon.lock";
  private static final String HOST = "agon.host";

  static Labels fresh(Path data, Path lock) {
    return new Labels(UUID.randomUUID().toString(), data, lock);
  }

  /** A short word for names that have to be unique to this sandbox. */
  String word() {
    return word(boot);
  }

  static String word(String boot) {
    return boot.substring(0, 8);
  }

  Map<String, String> toMap() {
    return Map.of(BOOT, boot, DATA, data.toString(), LOCK, lock.toString(), HOST, host());
  }

  /**
   * Whether nobody needs a container any more. A runner ends with its owner, so one that ended is
   * of no use to anybody. Of those that run, a lock file that can be locked has lost its owner; one
   * that is gone counts only for our own data directory, since another server's file may be out of
   * our sight.
   */
  boolean isAbandoned(Map<String, String> labels, boolean exited) {
    String file = labels.get(LOCK);
    if (file == null || boot.equals(labels.get(BOOT)) || !host().equals(labels.get(HOST))) {
      return false;
    }
    if (exited) {
      return true;
    }
    Path path = Path.of(file);
    return Files.exists(path) ? HeldFolder.isFree(path) : data.toString().equals(labels.get(DATA));
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }
}
