/** Missions: who travels where, who leads and organises, and whether a text is about one at all. */
@NullMarked
package io.elchi.mission;

import org.jspecify.annotations.NullMarked;
