/** A text as sentences and tokens with every lexicon form found in it. */
@NullMarked
package io.elchi.analysis;

import org.jspecify.annotations.NullMarked;
