// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.model.Delegation;
import io.elchi.model.Direction;
import io.elchi.model.Event;
import io.elchi.model.EventType;
import io.elchi.model.Instrument;
import io.elchi.model.Mission;
import io.elchi.model.MissionKind;
import io.elchi.model.Organization;
import io.elchi.model.OrganizationKind;
import io.elchi.model.Participant;
import io.elchi.model.ParticipantRole;
import io.elchi.model.Person;
import io.elchi.model.Place;
import io.elchi.model.PlaceKind;
import io.elchi.model.Quantity;
import io.elchi.model.QuantityKind;
import io.elchi.model.Report;
import io.elchi.model.Status;
import io.elchi.model.TextSpan;
import io.elchi.model.TimeExpression;
import io.elchi.model.TimeType;
import io.elchi.model.Warning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Reports made up for tests of the formats. */
final class Samples {
  private Samples() {}

  /** A mission with two events, one of them in no mission, and names in two scripts. */
  static Report mission() {
    TextSpan trigger = new TextSpan(10, 16, "signed");
    return Report.builder()
        .id("a/1.txt")
        .language("xx")
        .relevance(0.97)
        .published("2024-12-19")
        .title(new TextSpan(0, 11, "A \"title\",\nB".substring(0, 11)))
        .missions(
            List.of(
                Mission.builder("m1", Direction.INBOUND, Status.HELD)
                    .kind(MissionKind.TRADE_MISSION)
                    .origins(List.of("l1"))
                    .destinations(List.of("l2", "l3"))
                    .time("t1")
                    .leads(List.of("p1"))
                    .delegation(new Delegation(10, 40))
                    .sectors(List.of("27", "35"))
                    .events(List.of("v1"))
                    .confidence(0.9)
                    .build()))
        .events(
            List.of(
                Event.builder("v1", EventType.AGREEMENT, Status.HELD, trigger)
                    .instrument(Instrument.MEMORANDUM)
                    .subject(new TextSpan(20, 32, "solar; panel"))
                    .time("t1")
                    .places(List.of("l2"))
                    .participants(
                        List.of(
                            new Participant("o1", ParticipantRole.SIGNATORY),
                            new Participant("p1", ParticipantRole.VISITOR)))
                    .quantities(List.of("q1", "q2"))
                    .confidence(0.8)
                    .build(),
                Event.builder("v2", EventType.FAIR, Status.PLANNED, new TextSpan(40, 44, "fair"))
                    .confidence(0.5)
                    .build()))
        .entities(
            List.of(
                Person.builder("p1", "محمد رضایی").build(),
                Organization.builder("o1", OrganizationKind.COMPANY, "A; B").build(),
                Place.builder("l1", PlaceKind.COUNTRY, "چین")
                    .canonical("China")
                    .country("CN")
                    .build(),
                Place.builder("l2", PlaceKind.CITY, "تهران")
                    .canonical("Tehran")
                    .country("IR")
                    .build(),
                Place.builder("l3", PlaceKind.CITY, "شهر").country("IR").build()))
        .times(
            List.of(
                TimeExpression.builder("t1", TimeType.DATE, "2024-12-16/2024-12-19")
                    .earliest(LocalDate.of(2024, 12, 16))
                    .latest(LocalDate.of(2024, 12, 19))
                    .composed(true)
                    .build()))
        .quantities(
            List.of(
                Quantity.builder("q1", QuantityKind.MONEY, trigger)
                    .value(new BigDecimal("2.2E9"))
                    .unit("AZN")
                    .build(),
                Quantity.builder("q2", QuantityKind.COUNT, trigger).min(BigDecimal.ONE).build()))
        .warnings(List.of(new Warning("odd", null, "Something is odd.")))
        .build();
  }

  /** A report that is about something else. */
  static Report irrelevant() {
    return Report.builder().id("b.txt").language("xx").relevance(0.1).build();
  }
}
