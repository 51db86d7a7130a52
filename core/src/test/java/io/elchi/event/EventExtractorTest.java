// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.elchi.invented.Telling;
import io.elchi.model.Event;
import io.elchi.model.EventType;
import io.elchi.model.Instrument;
import io.elchi.model.ParticipantRole;
import io.elchi.model.Report;
import io.elchi.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventExtractorTest {
  private static final Telling TELLING = new Telling();

  @Test
  void whoMeetsWhomWhenAndWhere() {
    Report report =
        TELLING.read(
            "Ministro Alda Berk renkontis kun prezidanto Ivo Tamm en Portovo 5 juno 2024.");
    Event meeting = report.events().get(0);
    assertThat(report.events()).hasSize(1);
    assertThat(meeting.type()).isEqualTo(EventType.MEETING);
    assertThat(meeting.trigger().text()).isEqualTo("renkontis");
    assertThat(Telling.participants(report, meeting)).containsExactly("Alda Berk", "Ivo Tamm");
    assertThat(meeting.participants().get(1).role()).isEqualTo(ParticipantRole.PARTNER);
    assertThat(Telling.names(report, meeting.places())).containsExactly("Portovo");
    assertThat(Telling.time(report, meeting.time())).isEqualTo("2024-06-05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Alda Berk renkontis kun Ivo Tamm.      | HELD
          Alda Berk renkontas kun Ivo Tamm.      | ONGOING
          Alda Berk renkontos kun Ivo Tamm.      | PLANNED
          La forumo estas planita.               | PLANNED
          La forumo estas nuligita.              | CANCELLED
          """)
  void verbAndCueTellHowFarItHasCome(String text, Status status) {
    assertThat(TELLING.event(text).status()).isEqualTo(status);
  }

  @Test
  void aWishIsNoEvent() {
    assertThat(TELLING.read("Alda Berk renkontus kun Ivo Tamm.").events()).isEmpty();
  }

  @Test
  void whatIsDeniedIsNoEvent() {
    assertThat(TELLING.read("Norda Chambro ne subskribis memorando.").events()).isEmpty();
  }

  @Test
  void papersOfOneListAreEventsOfTheirOwn() {
    Report report =
        TELLING.read(
            """
            Hodiau estis subskribatis paperoj:
            - memorando inter Norda Chambro kaj Suda Chambro;
            - kontrakto inter Blua Chambro kaj Ruga Chambro.
            """);
    assertThat(report.events())
        .extracting(Event::instrument)
        .containsExactly(Instrument.MEMORANDUM, Instrument.CONTRACT);
    assertThat(Telling.participants(report, report.events().get(0)))
        .containsExactly("Norda Chambro", "Suda Chambro");
    assertThat(Telling.participants(report, report.events().get(1)))
        .containsExactly("Blua Chambro", "Ruga Chambro");
    assertThat(report.events()).allMatch(e -> e.status() == Status.HELD);
  }

  @Test
  void papersSideBySideHaveTheirOwnParties() {
    Report report =
        TELLING.read(
            "Memorando inter Norda Chambro kaj Suda Chambro kaj kontrakto inter Blua Chambro kaj"
                + " Ruga Chambro estis subskribatis.");
    assertThat(report.events())
        .extracting(e -> Telling.participants(report, e))
        .containsExactly(
            List.of("Norda Chambro", "Suda Chambro"), List.of("Blua Chambro", "Ruga Chambro"));
  }

  @Test
  void sentencesThatGoOnAboutAnEventBelongToIt() {
    Report report = TELLING.read("La Norda Forumo okazis en Portovo. Tie partoprenis Alda Berk.");
    assertThat(report.events()).hasSize(1);
    assertThat(report.events().get(0).evidence()).hasSize(2);
    assertThat(Telling.participants(report, report.events().get(0))).containsExactly("Alda Berk");
    assertThat(report.events().get(0).name()).endsWith("Norda Forumo");
  }

  @Test
  void theSubjectIsCarriedOver() {
    Report report =
        TELLING.read("Ministro Alda Berk venis al Maltoro. Renkontis kun prezidanto Ivo Tamm.");
    assertThat(Telling.participants(report, report.events().get(0)))
        .containsExactlyInAnyOrder("Alda Berk", "Ivo Tamm");
  }

  @Test
  void whatOneIsInvitedToDoIsNoSecondEvent() {
    Event only = TELLING.event("Prezidanto Ivo Tamm invitis ministro Alda Berk viziti fabriko.");
    assertThat(only.type()).isEqualTo(EventType.INVITATION);
  }

  @Test
  void headlineLeadAndBodyTellOneEvent() {
    Report report =
        TELLING.read(
            """
            Alda Berk renkontis kun Ivo Tamm

            Ministro Alda Berk renkontis kun prezidanto Ivo Tamm en Portovo.
            """);
    assertThat(report.events()).hasSize(1);
    assertThat(report.events().get(0).evidence()).hasSize(2);
  }

  @Test
  void confidenceGrowsWithWhatIsTold() {
    double bare = TELLING.event("Okazis parolado.").confidence();
    double full =
        TELLING.event("Alda Berk renkontis kun Ivo Tamm en Portovo 5 juno 2024.").confidence();
    assertThat(full).isGreaterThan(bare).isLessThanOrEqualTo(0.97);
  }
}
