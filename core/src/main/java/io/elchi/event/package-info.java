/**
 * Events: from trigger words and clauses to one entry for each thing that happened or is planned.
 */
@NullMarked
package io.elchi.event;

import org.jspecify.annotations.NullMarked;
