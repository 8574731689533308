package agon.server.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.protocol.PackageImport;
import org.junit.jupiter.api.Test;

/** What becomes of an import, whatever its package does to us. */
class ImportJobTest {
  private static PackageImport.State after(ImportJob.Work work) {
    ImportJob job = new ImportJob("key", "one");
    job.run(work);
    return job.state().state();
  }

  @Test
  void whateverIsThrownAnImportHasAnEnd() {
    assertEquals(
        PackageImport.State.REFUSED,
        after(steps -> {
          throw new StackOverflowError();
        }));
    assertEquals(
        PackageImport.State.FAILED,
        after(steps -> {
          throw new OutOfMemoryError();
        }));
    assertEquals(
        PackageImport.State.FAILED,
        after(steps -> {
          throw new IllegalStateException();
        }));
  }
}
