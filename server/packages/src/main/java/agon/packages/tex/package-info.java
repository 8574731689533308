/** Statements in LaTeX, made into Markdown. */
@NullMarked
package agon.packages.tex;

import org.jspecify.annotations.NullMarked;
