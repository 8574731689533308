package agon.server.problem;

/**
 * A file of a package that contestants may fetch.
 *
 * @param path such as {@code statement/cave.jpg} or {@code attachments/tool.py}
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes as they stand on disk; nobody compares files.
public record PackageFile(String path, byte[] content) {}
