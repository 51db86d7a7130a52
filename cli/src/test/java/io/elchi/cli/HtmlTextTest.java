// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {
  private static String text(String html) {
    return HtmlText.document(html).text();
  }

  @Test
  void theHeadlineStandsFirstAndOnce() {
    assertThat(text("<title>Site</title><p>Before</p><h1>Head <b>line</b></h1><p>Text</p>"))
        .isEqualTo("Head line\nBefore\nText\n");
    assertThat(text("<title>Only title</title><p>Text</p>")).isEqualTo("Only title\nText\n");
    assertThat(text("<h1>Head</h1><p>Text</p>")).isEqualTo("Head\nText\n");
    assertThat(text("<p>Text</p>")).isEqualTo("Text\n");
  }

  @Test
  void aHeadingOutsideOfTheArticleMayBeTheNameOfTheSite() {
    String article =
        "<article><p>" + "The delegation arrived. ".repeat(12).strip() + "</p></article>";

    assertThat(text("<title>Guests came - Site</title><h1>Site</h1>" + article))
        .startsWith("Guests came\nThe delegation");
    assertThat(text("<title>Guests came - Site</title><h1>Guests came</h1>" + article))
        .startsWith("Guests came\nThe delegation");
    assertThat(
            text(
                "<meta property=og:title content='Guests came'><title>x</title><h1>Site</h1>"
                    + article))
        .startsWith("Guests came\nThe delegation");
    assertThat(text("<title>Guests - The Long Name of a Site</title>" + article))
        .startsWith("Guests - The Long Name of a Site\nThe");
  }

  @Test
  void blocksGiveLinesAndInlineElementsDoNot() {
    assertThat(
            text(
                "<div>One<p>two\n  three <em>f</em>our</p>five<br>six<ul><li>a<li>b</ul>"
                    + "<table><tr><td>c<td>d</table><pre>e\nf</pre></div>"))
        .isEqualTo("One\ntwo three four\nfive\nsix\na\nb\nc d\ne\nf\n");
  }

  @Test
  void charactersStayAsTheyAre() {
    assertThat(text("<p>می\u200cروم a\u00a0b &lt;c&gt; &amp;zwnj; d\u00ade</p>"))
        .isEqualTo("می\u200cروم a\u00a0b <c> &zwnj; d\u00ade\n");
  }

  @Test
  void whatStandsAroundAnArticleIsLeftOut() {
    String article = "The delegation arrived and met its hosts at the chamber. ".repeat(5).strip();
    String html =
        """
        <html><head><title>Head | Site</title><style>p {}</style></head><body>
        <header><a href="/">Site</a><nav><a>Home</a><a>News</a></nav></header>
        <div class="breadcrumbs"><a>Home</a> / <a>News</a></div>
        <article><header><h1>Head</h1><time>19.12.2024</time></header>
        <p>%s</p>
        <div class="social-share">Share this</div>
        <div><ul><li><a>Other one</a></li><li><a>Other two</a></li><li><a>Other three</a></li></ul></div>
        <figure><img alt="x"><figcaption>Photo: X</figcaption></figure>
        <aside>Aside</aside><form>Subscribe</form><script>var a;</script></article>
        <div class="related">Related</div>
        <footer>Footer</footer></body></html>
        """
            .formatted(article);

    assertThat(text(html)).isEqualTo("Head\n19.12.2024\n" + article + "\n");
  }

  @Test
  void withoutAnArticleElementTheParentOfMostParagraphsIsTaken() {
    String long1 = "The delegation arrived and met its hosts at the chamber. ".repeat(4).strip();
    String html =
        "<body><div><div id=menu><a>1</a><a>2</a></div><div id=x><p>"
            + long1
            + "</p><p>Second.</p></div><div>Sidebar text</div></div></body>";

    assertThat(text(html)).isEqualTo(long1 + "\nSecond.\n");
  }

  @Test
  void aShortPageIsKeptWhole() {
    assertThat(text("<body><div>One</div><article>Two</article></body>")).isEqualTo("One\nTwo\n");
  }

  @Test
  void theDateOfPublicationIsTakenFromWhereverThePageHasIt() {
    assertThat(
            HtmlText.document(
                    "<meta property='article:published_time'"
                        + " content='2024-12-19T20:15:00+0500'><p>x")
                .published())
        .isEqualTo("2024-12-19T20:15:00+05:00");
    assertThat(
            HtmlText.document("<time itemprop=datePublished datetime='2024-12-19'>d</time>")
                .published())
        .isEqualTo("2024-12-19");
    assertThat(
            HtmlText.document(
                    "<script type='application/ld+json'>{\"datePublished\": \"2024-12-19T20:15\"}"
                        + "</script><p>x")
                .published())
        .isEqualTo("2024-12-19T20:15");
    assertThat(
            HtmlText.document("<meta itemprop=datePublished content='19 Dec 2024'><p>x")
                .published())
        .isNull();
  }

  @Test
  void theAddressIsTheCanonicalOne() {
    assertThat(HtmlText.document("<link rel=canonical href='https://example.org/1'><p>x").source())
        .isEqualTo("https://example.org/1");
  }

  @Test
  void deepAndBrokenPagesAreRead() {
    assertThat(text("<p>a<b>c<i>d</p>e")).isEqualTo("acd\ne\n");
    assertThat(text("<div>".repeat(20_000) + "deep")).isEqualTo("deep\n");
    assertThat(text("")).isEmpty();
  }
}
