package agon.sandbox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HeldFolderTest {
  private static final String PREFIX = "agon-held-folder-test-";

  @Test
  void whatAKilledOwnerLeftIsRemovedAndWhatIsInUseStays() throws Exception {
    Path left = Files.createTempDirectory(PREFIX);
    Files.createFile(left.resolve("lock")); // As of a process that was killed.
    Files.writeString(Files.createDirectory(left.resolve("within")).resolve("file"), "x");
    Path noOnes = Files.createTempDirectory(PREFIX);
    try (HeldFolder used = HeldFolder.fresh(PREFIX);
        HeldFolder other = HeldFolder.fresh(PREFIX)) {
      assertFalse(Files.exists(left));
      assertTrue(Files.exists(noOnes)); // Without a lock it may be somebody else's.
      assertTrue(Files.exists(used.path()));
      assertTrue(Files.exists(other.path()));
    } finally {
      Files.delete(noOnes);
    }
  }
}
