package agon.protocol;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Files and folders that nobody but their owner may read: hashes, sources, secret answers, drafts
 * and logins lie in them. On systems without such rights the user's own folders are closed already.
 */
public final class OwnerOnly {
  private static final Set<PosixFilePermission> OF_OWNER =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  /** Of a folder that many share, such as {@code /tmp}. */
  private static final int STICKY = 01000;

  private OwnerOnly() {}

  /**
   * Makes a folder for the owner alone. One that is there and open to others is closed, with all
   * that is in it; but not one that is another's, that many share, or the user's whole home.
   *
   * @return whether it is closed to others now
   */
  public static boolean folder(Path folder) throws IOException {
    if (!hasRights(folder)) {
      Files.createDirectories(folder);
      return true;
    }
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OF_OWNER));
    }
    Path real = folder.toRealPath();
    if (isNarrow(real)) {
      return true;
    }
    if (isShared(real)) {
      return false;
    }
    try {
      Files.walkFileTree(real, NARROW);
      return true;
    } catch (FileSystemException e) {
      return false;
    }
  }

  /** Makes an empty file for the owner alone, or takes the rights of others from the one there. */
  public static void file(Path file) throws IOException {
    if (!hasRights(file)) {
      return;
    }
    try {
      Files.createFile(
          file,
          PosixFilePermissions.asFileAttribute(
              EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)));
    } catch (FileAlreadyExistsException e) {
      if (Files.isRegularFile(file) && !isNarrow(file)) {
        narrow(file);
      }
    }
  }

  private static boolean hasRights(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static boolean isNarrow(Path path) throws IOException {
    return OF_OWNER.containsAll(Files.getPosixFilePermissions(path));
  }

  private static boolean isShared(Path folder) throws IOException {
    int mode = (Integer) Files.getAttribute(folder, "unix:mode");
    Path home = Path.of(System.getProperty("user.home", "/"));
    return (mode & STICKY) != 0 || folder.getParent() == null || folder.equals(home);
  }

  private static void narrow(Path path) throws IOException {
    Set<PosixFilePermission> rights = EnumSet.copyOf(OF_OWNER);
    rights.retainAll(Files.getPosixFilePermissions(path));
    Files.setPosixFilePermissions(path, rights);
  }

  private static final FileVisitor<Path> NARROW =
      new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about)
            throws IOException {
          narrow(folder);
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
          if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            narrow(file);
          }
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
          return FileVisitResult.CONTINUE; // It went away, or is another's.
        }
      };
}
