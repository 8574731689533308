/** The problems that come with Agon: what makes their large tests, and what packs them. */
@NullMarked
package agon.problems;

import org.jspecify.annotations.NullMarked;
