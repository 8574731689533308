/** What is to be judged: a source, a problem, its tests, and how much may be told. */
@NullMarked
package agon.server.assignment;

import org.jspecify.annotations.NullMarked;
