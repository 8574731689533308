/** What every part of the client stands on: threads, timers, folders, settings, texts. */
@NullMarked
package agon.client.core;

import org.jspecify.annotations.NullMarked;
