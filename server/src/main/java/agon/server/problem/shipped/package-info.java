/** The problems that come with Agon: their large secret tests, made at build time. */
@NullMarked
package agon.server.problem.shipped;

import org.jspecify.annotations.NullMarked;
