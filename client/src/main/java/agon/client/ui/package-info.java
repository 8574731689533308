/** The window: its frame, its keys, and the pages in it. */
@NullMarked
package agon.client.ui;

import org.jspecify.annotations.NullMarked;
