/** What a contestant fills in: functions, classes, their types, names and values. */
@NullMarked
package agon.packages.signature;

import org.jspecify.annotations.NullMarked;
