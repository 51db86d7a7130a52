// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTest {
  private static final TextSpan SPAN = new TextSpan(3, 6, "500");

  @Test
  void codesAreLowerCaseAndLeadBack() {
    assertThat(EventType.SITE_VISIT.code()).isEqualTo("site_visit");
    for (EventType type : EventType.values()) {
      assertThat(EventType.fromCode(type.code())).isEqualTo(type);
    }
  }

  @Test
  void anUnknownCodeIsRefusedWithTheCodesThatExist() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuoteKind.fromCode("spoken"))
        .withMessageContaining("\"spoken\"")
        .withMessageContaining("direct, indirect");
  }

  @Test
  void spansKnowTheirText() {
    Span span = new Span(1, 3);

    assertThat(span.in("abcd")).isEqualTo(new TextSpan(1, 3, "bc"));
    assertThat(span.length()).isEqualTo(2);
    assertThat(span.contains(new Span(1, 2))).isTrue();
    assertThat(span.contains(new Span(0, 2))).isFalse();
    assertThat(span.overlaps(new Span(2, 9))).isTrue();
    assertThat(span.overlaps(new Span(3, 9))).isFalse();
  }

  @Test
  void impossibleSpansAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(0, 2, "abc"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Mention(0, 2, "abc"));
  }

  @Test
  void listsAreCopied() {
    List<String> places = new ArrayList<>(List.of("l1"));
    Event event =
        Event.builder("v1", EventType.FAIR, Status.HELD, SPAN).places(places).confidence(1).build();
    places.clear();

    assertThat(event.places()).containsExactly("l1").isUnmodifiable();
  }

  @Test
  void confidenceIsAShareKeptToThreeDecimals() {
    Event.Builder event = Event.builder("v1", EventType.FAIR, Status.HELD, SPAN);

    assertThat(event.confidence(0.1 + 0.2).build().confidence()).isEqualTo(0.3);
    assertThatIllegalArgumentException().isThrownBy(() -> event.confidence(1.01).build());
    assertThatIllegalArgumentException().isThrownBy(() -> event.confidence(Double.NaN).build());
  }

  @Test
  void equalAmountsAreEqualHoweverTheyWereWritten() {
    Quantity.Builder quantity = Quantity.builder("q1", QuantityKind.MONEY, SPAN);

    assertThat(quantity.value(new BigDecimal("5E+2")).build())
        .isEqualTo(quantity.value(new BigDecimal("500.00")).build());
  }

  @Test
  void anAmountNeedsANumberInBounds() {
    Quantity.Builder quantity = Quantity.builder("q1", QuantityKind.MONEY, SPAN);

    assertThatIllegalArgumentException().isThrownBy(quantity::build);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> quantity.value(new BigDecimal("1E+999999")).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> quantity.min(BigDecimal.TEN).max(BigDecimal.ONE).build());
  }

  @Test
  void aTimeEndsAfterItBegins() {
    TimeExpression.Builder time = TimeExpression.builder("t1", TimeType.DATE, "2024").span(SPAN);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> time.earliest(LocalDate.of(2024, 1, 2)).latest(LocalDate.of(2024, 1, 1)).build());
  }

  @Test
  void onlyAComposedTimeHasNoSpan() {
    TimeExpression.Builder time = TimeExpression.builder("t1", TimeType.DATE, "2024");

    assertThatIllegalArgumentException().isThrownBy(time::build);
    assertThat(time.composed(true).build().span()).isNull();
  }

  @Test
  void countriesAreIsoCodes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Place.builder("l1", PlaceKind.CITY, "X").country("Xx").build());
  }

  @Test
  void whatMustBeThereIsChecked() {
    assertThatNullPointerException().isThrownBy(() -> new Participant(null, ParticipantRole.HOST));
    assertThatIllegalArgumentException().isThrownBy(() -> Person.builder("", "X").build());
  }

  @Test
  void aReportFindsItsPartsById() {
    Person person = Person.builder("p1", "X").build();
    Place place = Place.builder("l1", PlaceKind.CITY, "Y").build();
    Report report = Report.builder().entities(List.of(person, place)).build();

    assertThat(report.entity("l1")).contains(place);
    assertThat(report.entity("l2")).isEmpty();
    assertThat(report.entities(Person.class)).containsExactly(person);
    assertThat(report.event("v1")).isEmpty();
    assertThat(report.time("t1")).isEmpty();
    assertThat(report.quantity("q1")).isEmpty();
  }

  @Test
  void buildersCopyRecords() {
    Event event =
        Event.builder("v1", EventType.AGREEMENT, Status.HELD, SPAN)
            .instrument(Instrument.CONTRACT)
            .sectors(List.of("27"))
            .build();

    assertThat(event.toBuilder().build()).isEqualTo(event);
    assertThat(event.toBuilder().id("v2").build().instrument()).isEqualTo(Instrument.CONTRACT);
  }
}
