/** Reads numbers, amounts and economic figures. */
@NullMarked
package io.elchi.quantity;

import org.jspecify.annotations.NullMarked;
