/** What the user has chosen, to look at and change. */
@NullMarked
package agon.client.settings;

import org.jspecify.annotations.NullMarked;
