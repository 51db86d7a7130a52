/**
 * Characters and tokens: the normalised text, its way back to source offsets, and the tokenizer.
 */
@NullMarked
package io.elchi.text;

import org.jspecify.annotations.NullMarked;
