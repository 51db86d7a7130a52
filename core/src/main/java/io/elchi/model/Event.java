// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, is under way, or is planned or proposed.
 *
 * @param id unique within the report
 * @param type what kind of thing
 * @param status how far it has come
 * @param name the name that the text gives the event, or {@code null}
 * @param instrument the paper of an agreement, or {@code null}
 * @param subject what an agreement, project or investment is about, or {@code null}
 * @param time the id of its time, or {@code null} if not said
 * @param places ids of the entities where it happened
 * @param participants who took part, and how
 * @param sectors ISIC Rev. 4 divisions, two digits
 * @param quantities ids of the quantities that belong to it
 * @param trigger the shortest phrase that names it
 * @param evidence every sentence that reports it
 * @param confidence how sure this is, 0 to 1, kept to three decimals
 */
public record Event(
    String id,
    EventType type,
    Status status,
    @Nullable String name,
    @Nullable Instrument instrument,
    @Nullable TextSpan subject,
    @Nullable String time,
    List<String> places,
    List<Participant> participants,
    List<String> sectors,
    List<String> quantities,
    TextSpan trigger,
    List<Span> evidence,
    double confidence) {
  /**
   * Checks the components and copies the lists.
   *
   * @throws IllegalArgumentException if a component is out of its range
   */
  public Event {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(status, "status");
    places = List.copyOf(places);
    participants = List.copyOf(participants);
    sectors = List.copyOf(sectors);
    quantities = List.copyOf(quantities);
    Objects.requireNonNull(trigger, "trigger");
    evidence = List.copyOf(evidence);
    Checks.notEmpty("id", id);
    confidence = Checks.share("confidence", confidence);
  }

  /**
   * A builder; all that is not given is absent.
   *
   * @param id unique within the report
   * @param type what kind of thing
   * @param status how far it has come
   * @param trigger the shortest phrase that names it
   * @return a new builder
   */
  public static Builder builder(String id, EventType type, Status status, TextSpan trigger) {
    return new Builder(id, type, status, trigger);
  }

  /**
   * A builder that holds the values of this record.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(id, type, status, trigger)
        .name(name)
        .instrument(instrument)
        .subject(subject)
        .time(time)
        .places(places)
        .participants(participants)
        .sectors(sectors)
        .quantities(quantities)
        .evidence(evidence)
        .confidence(confidence);
  }

  /** Collects the components of {@link Event}; for use by one thread. */
  public static final class Builder {
    private String id;
    private EventType type;
    private Status status;
    private @Nullable String name;
    private @Nullable Instrument instrument;
    private @Nullable TextSpan subject;
    private @Nullable String time;
    private List<String> places = List.of();
    private List<Participant> participants = List.of();
    private List<String> sectors = List.of();
    private List<String> quantities = List.of();
    private TextSpan trigger;
    private List<Span> evidence = List.of();
    private double confidence = 1;

    private Builder(String id, EventType type, Status status, TextSpan trigger) {
      this.id = id;
      this.type = type;
      this.status = status;
      this.trigger = trigger;
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
     * Sets {@code type}.
     *
     * @param value what kind of thing
     * @return this builder
     */
    public Builder type(EventType value) {
      this.type = value;
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
     * Sets {@code name}.
     *
     * @param value the name that the text gives the event, or {@code null}
     * @return this builder
     */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /**
     * Sets {@code instrument}.
     *
     * @param value the paper of an agreement, or {@code null}
     * @return this builder
     */
    public Builder instrument(@Nullable Instrument value) {
      this.instrument = value;
      return this;
    }

    /**
     * Sets {@code subject}.
     *
     * @param value what an agreement, project or investment is about, or {@code null}
     * @return this builder
     */
    public Builder subject(@Nullable TextSpan value) {
      this.subject = value;
      return this;
    }

    /**
     * Sets {@code time}.
     *
     * @param value the id of its time, or {@code null} if not said
     * @return this builder
     */
    public Builder time(@Nullable String value) {
      this.time = value;
      return this;
    }

    /**
     * Sets {@code places}.
     *
     * @param value ids of the entities where it happened
     * @return this builder
     */
    public Builder places(List<String> value) {
      this.places = value;
      return this;
    }

    /**
     * Sets {@code participants}.
     *
     * @param value who took part, and how
     * @return this builder
     */
    public Builder participants(List<Participant> value) {
      this.participants = value;
      return this;
    }

    /**
     * Sets {@code sectors}.
     *
     * @param value ISIC Rev. 4 divisions, two digits
     * @return this builder
     */
    public Builder sectors(List<String> value) {
      this.sectors = value;
      return this;
    }

    /**
     * Sets {@code quantities}.
     *
     * @param value ids of the quantities that belong to it
     * @return this builder
     */
    public Builder quantities(List<String> value) {
      this.quantities = value;
      return this;
    }

    /**
     * Sets {@code trigger}.
     *
     * @param value the shortest phrase that names it
     * @return this builder
     */
    public Builder trigger(TextSpan value) {
      this.trigger = value;
      return this;
    }

    /**
     * Sets {@code evidence}.
     *
     * @param value every sentence that reports it
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
    public Event build() {
      return new Event(
          id,
          type,
          status,
          name,
          instrument,
          subject,
          time,
          places,
          participants,
          sectors,
          quantities,
          trigger,
          evidence,
          confidence);
    }
  }
}
