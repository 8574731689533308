/**
 * The files of a package, from a folder or a zip: paths, limits, contents read when needed, YAML,
 * and what was found wrong.
 */
@NullMarked
package agon.packages.files;

import org.jspecify.annotations.NullMarked;
