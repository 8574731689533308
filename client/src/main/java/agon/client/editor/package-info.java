/** What is typed, and how it is kept. */
@NullMarked
package agon.client.editor;

import org.jspecify.annotations.NullMarked;
