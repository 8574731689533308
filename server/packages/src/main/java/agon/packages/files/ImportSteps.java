package agon.packages.files;

/** Hears how far the import of a package is; called on the importing thread, often. */
@FunctionalInterface
public interface ImportSteps {
  /** For who does not want to know. */
  ImportSteps NOBODY = (stage, done, total) -> {};

  /** What is being done. */
  enum Stage {
    /** Reading every file once; counted in files. */
    CHECKING,
    /** Writing test data into the database; counted in tests. */
    STORING
  }

  void at(Stage stage, long done, long total);
}
