// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.evaluate;

/**
 * How well one field agrees. A field of which there was nothing to find and nothing was found is
 * perfect.
 *
 * @param precision share of what was read that is right, 0 to 1
 * @param recall share of what there is that was read, 0 to 1
 * @param f1 their harmonic mean, 0 to 1, rounded to four digits
 * @param found how many were read and are right
 * @param wrong how many were read and are wrong
 * @param missed how many were not read
 */
public record Score(double precision, double recall, double f1, int found, int wrong, int missed) {}
