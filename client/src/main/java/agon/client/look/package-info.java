/** What all views share: icons, fonts, theme, words, and a few small nodes. */
@NullMarked
package agon.client.look;

import org.jspecify.annotations.NullMarked;
