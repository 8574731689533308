/** Running and submitting code, and following its judgement. */
@NullMarked
package agon.client.submission;

import org.jspecify.annotations.NullMarked;
