// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A trip for business: a delegation that goes to another country, or comes from one.
 *
 * @param id unique within the report
 * @param direction which way it goes, as the reporting side sees it
 * @param status how far it has come
 * @param kind what kind of trip, or {@code null} if unknown
 * @param series the ordinal where said ("the third visit": 3), or {@code null}
 * @param origins ids of the places that the delegation comes from
 * @param destinations ids of the places that it goes to
 * @param time the id of the time of the whole trip, or {@code null} if not said
 * @param leads ids of those who lead the delegation
 * @param organizers ids of those who organise the trip
 * @param hosts ids of those who receive the delegation
 * @param delegation how many travelled, or {@code null} if not said
 * @param sectors business of the mission: ISIC Rev. 4 divisions, two digits
 * @param events ids of the events that belong to the mission
 * @param evidence the sentences that report it
 * @param confidence how sure this is, 0 to 1, kept to three decimals
 */
public record Mission(
    String id,
    Direction direction,
    Status status,
    @Nullable MissionKind kind,
    @Nullable Integer series,
    List<String> origins,
    List<String> destinations,
    @Nullable String time,
    List<String> leads,
    List<String> organizers,
    List<String> hosts,
    @Nullable Delegation delegation,
    List<String> sectors,
    List<String> events,
    List<Span> evidence,
    double confidence) {
  /**
   * Checks the components and copies the lists.
   *
   * @throws IllegalArgumentException if a component is out of its range
   */
  public Mission {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(status, "status");
    origins = List.copyOf(origins);
    destinations = List.copyOf(destinations);
    leads = List.copyOf(leads);
    organizers = List.copyOf(organizers);
    hosts = List.copyOf(hosts);
    sectors = List.copyOf(sectors);
    events = List.copyOf(events);
    evidence = List.copyOf(evidence);
    Checks.notEmpty("id", id);
    Checks.notNegative("series", series);
    confidence = Checks.share("confidence", confidence);
  }

  /**
   * A builder; all that is not given is absent.
   *
   * @param id unique within the report
   * @param direction which way it goes, as the reporting side sees it
   * @param status how far it has come
   * @return a new builder
   */
  public static Builder builder(String id, Direction direction, Status status) {
    return new Builder(id, direction, status);
  }

  /**
   * A builder that holds the values of this record.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(id, direction, status)
        .kind(kind)
        .series(series)
        .origins(origins)
        .destinations(destinations)
        .time(time)
        .leads(leads)
        .organizers(organizers)
        .hosts(hosts)
        .delegation(delegation)
        .sectors(sectors)
        .events(events)
        .evidence(evidence)
        .confidence(confidence);
  }

  /** Collects the components of {@link Mission}; for use by one thread. */
  public static final class Builder {
    private String id;
    private Direction direction;
    private Status status;
    private @Nullable MissionKind kind;
    private @Nullable Integer series;
    private List<String> origins = List.of();
    private List<String> destinations = List.of();
    private @Nullable String time;
    private List<String> leads = List.of();
    private List<String> organizers = List.of();
    private List<String> hosts = List.of();
    private @Nullable Delegation delegation;
    private List<String> sectors = List.of();
    private List<String> events = List.of();
    private List<Span> evidence = List.of();
    private double confidence = 1;

    private Builder(String id, Direction direction, Status status) {
      this.id = id;
      this.direction = direction;
      this.status = status;
    }

    /**
     * Sets {@code id}.
     *
     * @param value unique within the report
     * @return this builder
     */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /**
     * Sets {@code direction}.
     *
     * @param value which way it goes, as the reporting side sees it
     * @return this builder
     */
    public Builder direction(Direction value) {
      this.direction = value;
      return this;
    }

    /**
     * Sets {@code status}.
     *
     * @param value how far it has come
     * @return this builder
     */
    public Builder status(Status value) {
      this.status = value;
      return this;
    }

    /**
     * Sets {@code kind}.
     *
     * @param value what kind of trip, or {@code null} if unknown
     * @return this builder
     */
    public Builder kind(@Nullable MissionKind value) {
      this.kind = value;
      return this;
    }

    /**
     * Sets {@code series}.
     *
     * @param value the ordinal where said ("the third visit": 3), or {@code null}
     * @return this builder
     */
    public Builder series(@Nullable Integer value) {
      this.series = value;
      return this;
    }

    /**
     * Sets {@code origins}.
     *
     * @param value ids of the places that the delegation comes from
     * @return this builder
     */
    public Builder origins(List<String> value) {
      this.origins = value;
      return this;
    }

    /**
     * Sets {@code destinations}.
     *
     * @param value ids of the places that it goes to
     * @return this builder
     */
    public Builder destinations(List<String> value) {
      this.destinations = value;
      return this;
    }

    /**
     * Sets {@code time}.
     *
     * @param value the id of the time of the whole trip, or {@code null} if not said
     * @return this builder
     */
    public Builder time(@Nullable String value) {
      this.time = value;
      return this;
    }

    /**
     * Sets {@code leads}.
     *
     * @param value ids of those who lead the delegation
     * @return this builder
     */
    public Builder leads(List<String> value) {
      this.leads = value;
      return this;
    }

    /**
     * Sets {@code organizers}.
     *
     * @param value ids of those who organise the trip
     * @return this builder
     */
    public Builder organizers(List<String> value) {
      this.organizers = value;
      return this;
    }

    /**
     * Sets {@code hosts}.
     *
     * @param value ids of those who receive the delegation
     * @return this builder
     */
    public Builder hosts(List<String> value) {
      this.hosts = value;
      return this;
    }

    /**
     * Sets {@code delegation}.
     *
     * @param value how many travelled, or {@code null} if not said
     * @return this builder
     */
    public Builder delegation(@Nullable Delegation value) {
      this.delegation = value;
      return this;
    }

    /**
     * Sets {@code sectors}.
     *
     * @param value business of the mission: ISIC Rev. 4 divisions, two digits
     * @return this builder
     */
    public Builder sectors(List<String> value) {
      this.sectors = value;
      return this;
    }

    /**
     * Sets {@code events}.
     *
     * @param value ids of the events that belong to the mission
     * @return this builder
     */
    public Builder events(List<String> value) {
      this.events = value;
      return this;
    }

    /**
     * Sets {@code evidence}.
     *
     * @param value the sentences that report it
     * @return this builder
     */
    public Builder evidence(List<Span> value) {
      this.evidence = value;
      return this;
    }

    /**
     * Sets {@code confidence}.
     *
     * @param value how sure this is, 0 to 1, kept to three decimals
     * @return this builder
     */
    public Builder confidence(double value) {
      this.confidence = value;
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record
     * @throws IllegalArgumentException if a component is out of its range
     */
    public Mission build() {
      return new Mission(
          id,
          direction,
          status,
          kind,
          series,
          origins,
          destinations,
          time,
          leads,
          organizers,
          hosts,
          delegation,
          sectors,
          events,
          evidence,
          confidence);
    }
  }
}
