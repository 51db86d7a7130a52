/** The JSON form of reports, {@code elchi/report/1}, and its schema. */
@NullMarked
package io.elchi.json;

import org.jspecify.annotations.NullMarked;
