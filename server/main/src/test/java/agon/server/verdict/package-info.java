@NullMarked
package agon.server.verdict;

import org.jspecify.annotations.NullMarked;
