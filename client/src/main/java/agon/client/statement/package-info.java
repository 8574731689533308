/** A problem statement, from Markdown with TeX formulas to nodes. */
@NullMarked
package agon.client.statement;

import org.jspecify.annotations.NullMarked;
