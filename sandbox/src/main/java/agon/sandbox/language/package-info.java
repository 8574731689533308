/** What the sandbox knows of each language: how to compile, how to run, how to find the start. */
@NullMarked
package agon.sandbox.language;

import org.jspecify.annotations.NullMarked;
