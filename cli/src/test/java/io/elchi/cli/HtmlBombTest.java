// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.elchi.Document;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages made to hurt: no exception, and twice the page gives about twice the work. Work is counted
 * in bytes allocated, which is the same on a busy machine.
 */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class HtmlBombTest {
  private static final int SMALL = 50_000;

  /** Twice, and a little for what grows by steps. */
  private static final double MOST = 2.4;

  private static long work(String piece, int length) {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    String page = "<html><body>" + piece.repeat(length / piece.length());
    long before = threads.getThreadAllocatedBytes(id);
    Document document = HtmlText.document(page);
    long after = threads.getThreadAllocatedBytes(id);
    assertThat(document.text().length()).isLessThanOrEqualTo(page.length() + 1);
    return after - before;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<div><a href=x>y</a>",
        "<div class=\"menu share\">a</div>",
        "<div>x</div>",
        "<b>",
        "<b><i><p>x",
        "<a href=x>y",
        "<font size=1><p>",
        "<table><tr><td>x",
        "<article>x",
        "<main><p>xx xx",
        "<section><p>text text</p>",
        "<ul><li>x",
        "<li><a>x</a>",
        "<header>x",
        "<svg><g>",
        "<pre>x\n",
        "<h1>x",
        "<template>x",
        "<select><option>x",
        "<ruby><rt>x",
        "&amp;&#x10FFFF;&notin;&bogus",
        "&",
        "<",
        "<!--",
        "<![CDATA[",
        "</p></div>",
        "<script type=\"application/ld+json\">{\"datePublished\"  ",
        "<meta property=article:published_time content=\"x\">",
        "text "
      })
  void aLargerPageIsNoMoreWorkForEachLetter(String piece) {
    work(piece, SMALL); // what is loaded once does not count
    long once = work(piece, SMALL);
    long twice = work(piece, 2 * SMALL);

    assertThat((double) twice / once).as("growth of work").isLessThan(MOST);
  }

  @Test
  void manyAttributesOfOneElementAreRead() {
    StringBuilder page = new StringBuilder("<html><body><p ");
    for (int i = 0; i < 200_000; i++) {
      page.append('a').append(i).append("=\"&lt;1\" ");
    }

    assertThat(HtmlText.document(page.append(">The article").toString()).text())
        .isEqualTo("The article\n");
  }

  @Test
  void aMillionEntitiesAreRead() {
    String text = HtmlText.document("<p>x" + "&lt;&#39;&euro;&#0;&#xD800;".repeat(200_000)).text();

    assertThat(text).startsWith("x<'€").hasSizeLessThan(2_000_000);
  }
}
