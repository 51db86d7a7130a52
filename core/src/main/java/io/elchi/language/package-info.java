/** What is known about a language: its tables, compiled into one lexicon. */
@NullMarked
package io.elchi.language;

import org.jspecify.annotations.NullMarked;
