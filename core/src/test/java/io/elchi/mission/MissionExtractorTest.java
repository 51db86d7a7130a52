// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.mission;

import static org.assertj.core.api.Assertions.assertThat;

import io.elchi.invented.Telling;
import io.elchi.model.Direction;
import io.elchi.model.Mission;
import io.elchi.model.Report;
import io.elchi.model.Status;
import org.junit.jupiter.api.Test;

class MissionExtractorTest {
  private static final Telling TELLING = new Telling();

  @Test
  void whoGoesWhereAndWhoLeads() {
    Report report =
        TELLING.read(
            "Delegacio el Zadoro venis al Maltoro 5 juno 2024, gvide de Alda Berk. La delegacio"
                + " renkontis kun prezidanto Ivo Tamm en Portovo.");
    Mission mission = report.missions().get(0);
    assertThat(report.relevance()).isGreaterThan(0.5);
    assertThat(mission.direction()).isEqualTo(Direction.OUTBOUND);
    assertThat(mission.status()).isEqualTo(Status.HELD);
    assertThat(Telling.names(report, mission.origins())).containsExactly("Zadoro");
    assertThat(Telling.names(report, mission.destinations())).containsExactly("Maltoro");
    assertThat(Telling.names(report, mission.leads())).containsExactly("Alda Berk");
    assertThat(Telling.time(report, mission.time())).isEqualTo("2024-06-05");
  }

  @Test
  void guestsAreInbound() {
    Report report =
        TELLING.read(
            "Delegacio el Maltoro venis al Zadoro. La delegacio renkontis kun ministro Alda Berk en"
                + " Montovo.");
    assertThat(report.missions().get(0).direction()).isEqualTo(Direction.INBOUND);
  }

  @Test
  void anEmptyTextOfOtherThingsIsNoMission() {
    Report report = TELLING.read("Norda Chambro fondis oficejo en Montovo.");
    assertThat(report.relevance()).isLessThan(0.5);
    assertThat(report.missions()).isEmpty();
  }

  @Test
  void theReturnVisitIsAMissionOfItsOwn() {
    Report report =
        TELLING.read(
            "Delegacio el Zadoro venis al Maltoro 5 juno 2024. La delegacio renkontis kun"
                + " prezidanto Ivo Tamm en Portovo. Delegacio el Maltoro venos al Zadoro en okto"
                + " 2024.");
    assertThat(report.missions())
        .extracting(Mission::direction)
        .containsExactly(Direction.OUTBOUND, Direction.INBOUND);
    assertThat(report.missions())
        .extracting(Mission::status)
        .containsExactly(Status.HELD, Status.PLANNED);
  }
}
