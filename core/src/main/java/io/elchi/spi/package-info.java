/** What a language module implements. */
@NullMarked
package io.elchi.spi;

import org.jspecify.annotations.NullMarked;
