/** The workers: they claim work, have it tried, and store what came of it. */
@NullMarked
package agon.server.judge;

import org.jspecify.annotations.NullMarked;
