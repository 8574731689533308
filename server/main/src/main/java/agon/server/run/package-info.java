/** Code that is run without being submitted. */
@NullMarked
package agon.server.run;

import org.jspecify.annotations.NullMarked;
