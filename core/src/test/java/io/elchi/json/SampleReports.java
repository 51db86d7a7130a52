// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.json;

import io.elchi.model.CalendarSystem;
import io.elchi.model.Delegation;
import io.elchi.model.Direction;
import io.elchi.model.Event;
import io.elchi.model.EventType;
import io.elchi.model.Figure;
import io.elchi.model.FigureStatus;
import io.elchi.model.Instrument;
import io.elchi.model.Mention;
import io.elchi.model.Metric;
import io.elchi.model.Mission;
import io.elchi.model.MissionKind;
import io.elchi.model.Modifier;
import io.elchi.model.Organization;
import io.elchi.model.OrganizationKind;
import io.elchi.model.Participant;
import io.elchi.model.ParticipantRole;
import io.elchi.model.Person;
import io.elchi.model.Place;
import io.elchi.model.PlaceKind;
import io.elchi.model.Position;
import io.elchi.model.PositionRole;
import io.elchi.model.Programme;
import io.elchi.model.Quantity;
import io.elchi.model.QuantityKind;
import io.elchi.model.Quote;
import io.elchi.model.QuoteKind;
import io.elchi.model.Report;
import io.elchi.model.Resolution;
import io.elchi.model.Span;
import io.elchi.model.Status;
import io.elchi.model.TextSpan;
import io.elchi.model.TimeExpression;
import io.elchi.model.TimeType;
import io.elchi.model.Warning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Reports made up for tests. */
final class SampleReports {
  private SampleReports() {}

  /** A report in which nothing was found. */
  static Report empty() {
    return Report.builder().build();
  }

  /** A report in which every field of every record has a value. */
  static Report full() {
    TextSpan span = new TextSpan(5, 9, "a\"\\\n");
    Mention mention = new Mention(5, 8, "Abc");
    return Report.builder()
        .id("folder/1.txt")
        .language("xx-Cyrl")
        .relevance(0.97)
        .title(new TextSpan(0, 5, "Žābćd"))
        .published("2024-12-19T20:15:00")
        .credits(List.of("Press"))
        .missions(
            List.of(
                Mission.builder("m1", Direction.OUTBOUND, Status.ONGOING)
                    .kind(MissionKind.TRADE_MISSION)
                    .series(3)
                    .origins(List.of("l1"))
                    .destinations(List.of("l1"))
                    .time("t1")
                    .leads(List.of("p1"))
                    .organizers(List.of("o1"))
                    .hosts(List.of("o1"))
                    .delegation(new Delegation(10, 40))
                    .sectors(List.of("27", "35"))
                    .events(List.of("v1"))
                    .evidence(List.of(new Span(0, 64)))
                    .confidence(0.9)
                    .build()))
        .events(
            List.of(
                Event.builder("v1", EventType.AGREEMENT, Status.HELD, span)
                    .name("Forum")
                    .instrument(Instrument.MEMORANDUM)
                    .subject(span)
                    .time("t1")
                    .places(List.of("l1"))
                    .participants(List.of(new Participant("o1", ParticipantRole.SIGNATORY)))
                    .sectors(List.of("27"))
                    .quantities(List.of("q1"))
                    .evidence(List.of(new Span(0, 90), new Span(400, 512)))
                    .confidence(0.8)
                    .build()))
        .entities(
            List.of(
                Person.builder("p1", "Абв")
                    .romanized("Abv")
                    .aliases(List.of("A."))
                    .positions(List.of(new Position("head", PositionRole.MAYOR, "o1")))
                    .mentions(List.of(mention))
                    .build(),
                Organization.builder("o1", OrganizationKind.COMPANY, "Org")
                    .romanized("Org")
                    .aliases(List.of("O"))
                    .country("CN")
                    .mentions(List.of(mention))
                    .build(),
                Place.builder("l1", PlaceKind.CITY, "Зоншан")
                    .romanized("Zonshan")
                    .aliases(List.of("Z"))
                    .canonical("Zhongshan")
                    .country("CN")
                    .subdivision("CN-GD")
                    .mentions(List.of(mention))
                    .build(),
                Programme.builder("g1", "Programme")
                    .romanized("Programme")
                    .aliases(List.of("P"))
                    .mentions(List.of(mention))
                    .build()))
        .times(
            List.of(
                TimeExpression.builder("t1", TimeType.DATE, "2025-Q2")
                    .calendar(CalendarSystem.GREGORIAN)
                    .resolution(Resolution.EXPLICIT)
                    .earliest(LocalDate.of(2025, 4, 1))
                    .latest(LocalDate.of(2025, 6, 30))
                    .span(span)
                    .build(),
                TimeExpression.builder("t2", TimeType.DATE, "XXXX-05-17/XXXX-05-19")
                    .composed(true)
                    .build()))
        .quantities(
            List.of(
                Quantity.builder("q1", QuantityKind.MONEY, span)
                    .value(new BigDecimal("2200000000"))
                    .unit("AZN")
                    .modifier(Modifier.APPROX)
                    .sameAs("q2")
                    .build(),
                Quantity.builder("q2", QuantityKind.MEASURE, span)
                    .min(new BigDecimal("0.5"))
                    .max(new BigDecimal("500"))
                    .unit("MW")
                    .build()))
        .figures(
            List.of(
                new Figure(Metric.TRADE_TURNOVER, FigureStatus.TARGET, "q1", "t1", List.of("CN"))))
        .quotes(List.of(new Quote(QuoteKind.DIRECT, "p1", span)))
        .warnings(
            List.of(
                new Warning("mixed-script-word", new Span(3, 9), "A word mixes scripts."),
                new Warning("language-unknown", null, "No language was found.")))
        .build();
  }

  /** A report with random contents; the same seed gives the same report. */
  static Report random(long seed) {
    Random random = new Random(seed);
    return Report.builder()
        .id(random.nextBoolean() ? string(random) : null)
        .relevance(random.nextDouble())
        .credits(strings(random))
        .events(
            IntStream.range(0, random.nextInt(4)).mapToObj(i -> event(random, "v" + i)).toList())
        .entities(
            IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> Person.builder("p" + i, string(random)).build())
                .map(person -> (io.elchi.model.Entity) person)
                .toList())
        .quantities(
            IntStream.range(0, random.nextInt(4)).mapToObj(i -> quantity(random, "q" + i)).toList())
        .build();
  }

  private static Event event(Random random, String id) {
    EventType[] types = EventType.values();
    Status[] statuses = Status.values();
    return Event.builder(
            id,
            types[random.nextInt(types.length)],
            statuses[random.nextInt(statuses.length)],
            span(random))
        .name(random.nextBoolean() ? string(random) : null)
        .confidence(random.nextDouble())
        .build();
  }

  private static Quantity quantity(Random random, String id) {
    return Quantity.builder(id, QuantityKind.COUNT, span(random))
        .value(BigDecimal.valueOf(random.nextLong(), random.nextInt(40) - 20))
        .build();
  }

  private static TextSpan span(Random random) {
    String text = string(random);
    int start = random.nextInt(1000);
    return new TextSpan(start, start + text.length(), text);
  }

  private static List<String> strings(Random random) {
    return IntStream.range(0, random.nextInt(3)).mapToObj(i -> string(random)).toList();
  }

  /** Any code units at all: controls, quotes, half pairs. */
  private static String string(Random random) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(12);
    for (int i = 0; i < length; i++) {
      text.append(
          switch (random.nextInt(4)) {
            case 0 -> (char) random.nextInt(128);
            case 1 -> (char) (0xD800 + random.nextInt(0x800));
            case 2 -> (char) (0x400 + random.nextInt(0x400));
            default -> (char) random.nextInt(0x10000);
          });
    }
    return text.toString();
  }
}
