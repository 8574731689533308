/** What a run came to, and the words for it. Nothing here runs anything. */
@NullMarked
package agon.server.verdict;

import org.jspecify.annotations.NullMarked;
