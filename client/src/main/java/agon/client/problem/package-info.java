/** The problem list, one problem, and the languages to solve it in. */
@NullMarked
package agon.client.problem;

import org.jspecify.annotations.NullMarked;
