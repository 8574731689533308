@NullMarked
package agon.server.rejudge;

import org.jspecify.annotations.NullMarked;
