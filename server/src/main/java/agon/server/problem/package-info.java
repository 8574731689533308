/**
 * Problems as data: packages on disk, typed signatures, stubs and drivers made from them, and the
 * comparison of an output with the answer.
 */
@NullMarked
package agon.server.problem;

import org.jspecify.annotations.NullMarked;
