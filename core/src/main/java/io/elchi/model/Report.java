// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was read out of one text.
 *
 * <p>Offsets are into the text as it was passed in the {@link io.elchi.Document}.
 *
 * @param id the id of the document, or {@code null} if it has none
 * @param language BCP 47 tag, with the script where a language has two; {@code null} if unknown
 * @param relevance how sure it is that the text reports a trade mission, 0 to 1, kept to three
 *     decimals
 * @param title the headline, or {@code null} if the first line is none
 * @param published ISO date or date-time of publication, as exact as known, or {@code null}
 * @param credits who is credited as the source
 * @param missions the trips
 * @param events what happened
 * @param entities who and what is named
 * @param times dates, times and durations
 * @param quantities amounts
 * @param figures amounts that state trade or economy
 * @param quotes who is quoted
 * @param warnings what to know about the text
 */
public record Report(
    @Nullable String id,
    @Nullable String language,
    double relevance,
    @Nullable TextSpan title,
    @Nullable String published,
    List<String> credits,
    List<Mission> missions,
    List<Event> events,
    List<Entity> entities,
    List<TimeExpression> times,
    List<Quantity> quantities,
    List<Figure> figures,
    List<Quote> quotes,
    List<Warning> warnings) {
  /**
   * Checks the components and copies the lists.
   *
   * @throws IllegalArgumentException if a component is out of its range
   */
  public Report {
    credits = List.copyOf(credits);
    missions = List.copyOf(missions);
    events = List.copyOf(events);
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    figures = List.copyOf(figures);
    quotes = List.copyOf(quotes);
    warnings = List.copyOf(warnings);
    relevance = Checks.share("relevance", relevance);
  }

  /** The name of the JSON form of this record and its version. */
  public static final String SCHEMA = "elchi/report/1";

  /**
   * The entity with an id.
   *
   * @param entityId the id
   * @return the entity, or empty if there is none
   */
  public Optional<Entity> entity(String entityId) {
    return find(entities, Entity::id, entityId);
  }

  /**
   * The event with an id.
   *
   * @param eventId the id
   * @return the event, or empty if there is none
   */
  public Optional<Event> event(String eventId) {
    return find(events, Event::id, eventId);
  }

  /**
   * The time with an id.
   *
   * @param timeId the id
   * @return the time, or empty if there is none
   */
  public Optional<TimeExpression> time(String timeId) {
    return find(times, TimeExpression::id, timeId);
  }

  /**
   * The quantity with an id.
   *
   * @param quantityId the id
   * @return the quantity, or empty if there is none
   */
  public Optional<Quantity> quantity(String quantityId) {
    return find(quantities, Quantity::id, quantityId);
  }

  /**
   * The entities of one type.
   *
   * @param type {@link Person}, {@link Organization}, {@link Place} or {@link Programme}
   * @param <E> the type
   * @return the entities in text order
   */
  public <E extends Entity> List<E> entities(Class<E> type) {
    return entities.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static <T> Optional<T> find(List<T> all, Function<T, String> idOf, String id) {
    return all.stream().filter(each -> idOf.apply(each).equals(id)).findFirst();
  }

  /**
   * A builder; all that is not given is absent.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder that holds the values of this record.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder()
        .id(id)
        .language(language)
        .relevance(relevance)
        .title(title)
        .published(published)
        .credits(credits)
        .missions(missions)
        .events(events)
        .entities(entities)
        .times(times)
        .quantities(quantities)
        .figures(figures)
        .quotes(quotes)
        .warnings(warnings);
  }

  /** Collects the components of {@link Report}; for use by one thread. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String language;
    private double relevance = 0;
    private @Nullable TextSpan title;
    private @Nullable String published;
    private List<String> credits = List.of();
    private List<Mission> missions = List.of();
    private List<Event> events = List.of();
    private List<Entity> entities = List.of();
    private List<TimeExpression> times = List.of();
    private List<Quantity> quantities = List.of();
    private List<Figure> figures = List.of();
    private List<Quote> quotes = List.of();
    private List<Warning> warnings = List.of();

    private Builder() {}

    /**
     * Sets {@code id}.
     *
     * @param value the id of the document, or {@code null} if it has none
     * @return this builder
     */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /**
     * Sets {@code language}.
     *
     * @param value BCP 47 tag, with the script where a language has two; {@code null} if unknown
     * @return this builder
     */
    public Builder language(@Nullable String value) {
      this.language = value;
      return this;
    }

    /**
     * Sets {@code relevance}.
     *
     * @param value how sure it is that the text reports a trade mission, 0 to 1, kept to three
     *     decimals
     * @return this builder
     */
    public Builder relevance(double value) {
      this.relevance = value;
      return this;
    }

    /**
     * Sets {@code title}.
     *
     * @param value the headline, or {@code null} if the first line is none
     * @return this builder
     */
    public Builder title(@Nullable TextSpan value) {
      this.title = value;
      return this;
    }

    /**
     * Sets {@code published}.
     *
     * @param value ISO date or date-time of publication, as exact as known, or {@code null}
     * @return this builder
     */
    public Builder published(@Nullable String value) {
      this.published = value;
      return this;
    }

    /**
     * Sets {@code credits}.
     *
     * @param value who is credited as the source
     * @return this builder
     */
    public Builder credits(List<String> value) {
      this.credits = value;
      return this;
    }

    /**
     * Sets {@code missions}.
     *
     * @param value the trips
     * @return this builder
     */
    public Builder missions(List<Mission> value) {
      this.missions = value;
      return this;
    }

    /**
     * Sets {@code events}.
     *
     * @param value what happened
     * @return this builder
     */
    public Builder events(List<Event> value) {
      this.events = value;
      return this;
    }

    /**
     * Sets {@code entities}.
     *
     * @param value who and what is named
     * @return this builder
     */
    public Builder entities(List<Entity> value) {
      this.entities = value;
      return this;
    }

    /**
     * Sets {@code times}.
     *
     * @param value dates, times and durations
     * @return this builder
     */
    public Builder times(List<TimeExpression> value) {
      this.times = value;
      return this;
    }

    /**
     * Sets {@code quantities}.
     *
     * @param value amounts
     * @return this builder
     */
    public Builder quantities(List<Quantity> value) {
      this.quantities = value;
      return this;
    }

    /**
     * Sets {@code figures}.
     *
     * @param value amounts that state trade or economy
     * @return this builder
     */
    public Builder figures(List<Figure> value) {
      this.figures = value;
      return this;
    }

    /**
     * Sets {@code quotes}.
     *
     * @param value who is quoted
     * @return this builder
     */
    public Builder quotes(List<Quote> value) {
      this.quotes = value;
      return this;
    }

    /**
     * Sets {@code warnings}.
     *
     * @param value what to know about the text
     * @return this builder
     */
    public Builder warnings(List<Warning> value) {
      this.warnings = value;
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record
     * @throws IllegalArgumentException if a component is out of its range
     */
    public Report build() {
      return new Report(
          id,
          language,
          relevance,
          title,
          published,
          credits,
          missions,
          events,
          entities,
          times,
          quantities,
          figures,
          quotes,
          warnings);
    }
  }
}
