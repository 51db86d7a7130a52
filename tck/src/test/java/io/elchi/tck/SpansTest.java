// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.elchi.model.Mention;
import io.elchi.model.Person;
import io.elchi.model.Report;
import io.elchi.model.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {
  private static final String TEXT = "Ada met Bob.";

  @Test
  void rightSpansPass() {
    assertThat(Spans.wrongIn(report(new TextSpan(0, 3, "Ada"), 8, 11), TEXT)).isEmpty();
  }

  @Test
  void aSpanThatShowsOtherTextIsFound() {
    assertThat(Spans.wrongIn(report(new TextSpan(1, 4, "Ada"), 8, 11), TEXT))
        .singleElement()
        .asString()
        .startsWith("title");
  }

  @Test
  void aSpanBeyondTheTextIsFound() {
    assertThat(Spans.wrongIn(report(new TextSpan(0, 3, "Ada"), 18, 21), TEXT))
        .singleElement()
        .asString()
        .startsWith("p1");
  }

  private static Report report(TextSpan title, int start, int end) {
    Person bob =
        Person.builder("p1", "Bob").mentions(List.of(new Mention(start, end, "Bob"))).build();
    return Report.builder().title(title).entities(List.of(bob)).build();
  }
}
