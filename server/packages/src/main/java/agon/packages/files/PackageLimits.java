package agon.packages.files;

import agon.protocol.PackageFolder;

/**
 * How large a package may be; it may come from a stranger, or by mistake.
 *
 * @param files how many
 * @param fileBytes the largest one, unpacked
 * @param bytes all together, unpacked
 * @param ratio how many times its own size a zip may hold, beyond {@link #FREE_BYTES}
 */
public record PackageLimits(int files, long fileBytes, long bytes, int ratio) {
  /** So much may come out of a zip of any size. */
  static final long FREE_BYTES = 256L << 20;

  public static final PackageLimits USUAL =
      new PackageLimits(PackageFolder.MAX_FILES, 100L << 20, 2L << 30, 200);

  public PackageLimits {
    if (files < 1 || fileBytes < 1 || bytes < 1 || ratio < 1) {
      throw new IllegalArgumentException("The limits of packages are numbers from 1 on.");
    }
  }

  /** The usual ones with other bounds for the whole. */
  public static PackageLimits of(int mebibytes, int ratio) {
    return new PackageLimits(USUAL.files, USUAL.fileBytes, (long) mebibytes << 20, ratio);
  }

  /** Whether so much may come out of a zip. */
  boolean plausible(long unpacked, long zipped) {
    return unpacked <= FREE_BYTES || unpacked / ratio <= zipped;
  }

  public String sentence() {
    return "The package is too large: a file may have "
        + (fileBytes >> 20)
        + " MiB, all of them together "
        + (bytes >> 20)
        + " MiB.";
  }
}
