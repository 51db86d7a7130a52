/** Latvian language data for Elchi. */
@NullMarked
package io.elchi.lv;

import org.jspecify.annotations.NullMarked;
