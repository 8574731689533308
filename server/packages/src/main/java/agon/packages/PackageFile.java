package agon.packages;

import agon.packages.files.Content;

/**
 * A file of a package that contestants may fetch.
 *
 * @param path such as {@code statement/cave.jpg} or {@code attachments/tool.py}
 */
public record PackageFile(String path, Content content) {}
