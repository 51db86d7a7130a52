// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import io.elchi.model.Direction;
import java.util.List;

/**
 * Which way a mission goes.
 *
 * @param direction as the reporting side sees it
 * @param origins countries that the guests come from
 * @param destinations countries that they go to, in order
 * @param sure how clearly the text says so, 0 to 1
 */
record Itinerary(
    Direction direction, List<String> origins, List<String> destinations, double sure) {}
