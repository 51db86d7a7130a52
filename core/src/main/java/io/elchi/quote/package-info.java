/** Direct speech with its speakers, and who is credited as the source. */
@NullMarked
package io.elchi.quote;

import org.jspecify.annotations.NullMarked;
