/** The job table and the judgements: enqueue, claim, renew, release, finish. */
@NullMarked
package agon.server.queue;

import org.jspecify.annotations.NullMarked;
