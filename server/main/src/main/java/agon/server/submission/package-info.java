/** What contestants hand in: receiving it durably, telling how far it is, showing it again. */
@NullMarked
package agon.server.submission;

import org.jspecify.annotations.NullMarked;
