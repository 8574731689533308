@NullMarked
package agon.server.submission;

import org.jspecify.annotations.NullMarked;
