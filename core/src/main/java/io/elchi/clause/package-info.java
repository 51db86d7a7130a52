/**
 * Clauses: verbs, event nouns and cues of a sentence, and how what stands around them relates to
 * them.
 */
@NullMarked
package io.elchi.clause;

import org.jspecify.annotations.NullMarked;
