/** Reads dates, times and durations. */
@NullMarked
package io.elchi.time;

import org.jspecify.annotations.NullMarked;
