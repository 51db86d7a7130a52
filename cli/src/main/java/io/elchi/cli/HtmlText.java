// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import io.elchi.Document;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The article of an HTML page as plain text: its headline on the first line, then one line for each
 * block. Menus, banners, forms, lists of other articles and the like are left out.
 */
final class HtmlText {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, iframe, object, form, button, select, textarea, nav,"
          + " aside, footer, figcaption, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=banner], [role=search], [role=contentinfo], [role=complementary]";

  /** Words in class names and ids of what stands around an article; whole words only. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?:^|[\\s_-])(?:nav|navbar|menu|breadcrumbs?|sidebar|share|sharing|social|related|comments?"
              + "|cookies?|newsletter|subscribe|banner|advert(?:isement)?|ads|popup|modal|pagination"
              + "|skip-link|most-?read|tags?)(?:$|[\\s_-])");

  private static final Set<String> INLINE_BREAKS = Set.of("td", "th", "dt");

  /** Share of link text above which a list or block is a menu. */
  private static final double MENU = 0.7;

  private static final int MIN_ARTICLE = 200;

  private static final Pattern SITE = Pattern.compile(" (?:[|–—:·»-]|::) [^|–—»]{1,60}$");

  private static final Pattern JSON_LD_DATE =
      Pattern.compile("\"datePublished\"\\s{0,9}:\\s{0,9}\"([^\"]{10,40})\"");

  private HtmlText() {}

  /** The text of a page with the date and address that the page gives for itself. */
  static Document document(String html) {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    String published = published(page);
    String address = attribute(page, "link[rel=canonical]", "href");
    Document document = Document.of(text(page)).withSource(address);
    if (published == null) {
      return document;
    }
    try {
      return document.withPublished(published);
    } catch (IllegalArgumentException e) {
      return document; // pages write dates in many ways; one that is not ISO counts as none
    }
  }

  private static @Nullable String published(org.jsoup.nodes.Document page) {
    String date = attribute(page, "meta[property=article:published_time]", "content");
    if (date == null) {
      date =
          attribute(page, "meta[itemprop=datePublished], time[itemprop=datePublished]", "content");
    }
    if (date == null) {
      date = attribute(page, "time[itemprop=datePublished], time[pubdate]", "datetime");
    }
    if (date == null) {
      for (Element script : page.select("script[type=application/ld+json]")) {
        Matcher matcher = JSON_LD_DATE.matcher(script.data());
        if (matcher.find()) {
          date = matcher.group(1);
          break;
        }
      }
    }
    if (date == null) {
      return null;
    }
    // "+0300" is as common as the "+03:00" of the standard
    return date.strip().replace(' ', 'T').replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
  }

  private static @Nullable String attribute(Element page, String query, String name) {
    for (Element element : page.select(query)) {
      String value = element.attr(name).strip();
      if (!value.isEmpty()) {
        return value;
      }
    }
    return null;
  }

  private static String text(org.jsoup.nodes.Document page) {
    Element body = page.body();
    body.select(NEVER_TEXT).remove();
    Element article = article(body);
    clean(article);
    String title = headline(page, article);
    Lines lines = new Lines();
    article.traverse(lines);
    String text = lines.toString();
    // the headline stands first and once
    String rest =
        text.startsWith(title) ? text.substring(title.length()).strip() : without(text, title);
    return lines(title) + lines(rest);
  }

  /**
   * The headline: that of the article; outside of it an {@code h1} may be the name of the site, and
   * counts only if the page's own title says the same.
   */
  private static String headline(org.jsoup.nodes.Document page, Element article) {
    Element inside = article.selectFirst("h1");
    if (inside != null && !inside.text().isBlank()) {
      return collapse(inside.text());
    }
    String shared = attribute(page, "meta[property=og:title]", "content");
    String own = collapse(shared == null ? page.title() : shared);
    for (Element outside : page.select("h1")) {
      String text = collapse(outside.text());
      if (!text.isEmpty() && (own.isEmpty() || own.startsWith(text))) {
        return text;
      }
    }
    return shared == null ? withoutSite(own) : own;
  }

  /** "Headline - Site": the name of the site goes, if what is left is the longer part. */
  private static String withoutSite(String title) {
    Matcher matcher = SITE.matcher(title);
    if (matcher.find() && matcher.start() > title.length() / 2) {
      return title.substring(0, matcher.start());
    }
    return title;
  }

  private static String lines(String text) {
    return text.isEmpty() ? "" : text + "\n";
  }

  private static String without(String text, String line) {
    StringBuilder kept = new StringBuilder();
    boolean removed = false;
    for (String each : text.split("\n", -1)) {
      if (!removed && !line.isEmpty() && each.equals(line)) {
        removed = true;
      } else {
        kept.append(each).append('\n');
      }
    }
    return kept.toString().strip();
  }

  /** The element that holds the article: the one marked so, or the parent of most paragraphs. */
  private static Element article(Element body) {
    for (String query : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
      Element best = longest(body.select(query));
      if (best != null) {
        return best;
      }
    }
    Element best = null;
    int most = 0;
    for (Element element : body.select("div, section, td")) {
      int length = 0;
      for (Element child : element.children()) {
        if (child.normalName().equals("p")) {
          length += child.text().length();
        }
      }
      if (length > most) {
        most = length;
        best = element;
      }
    }
    // paragraphs that are spread over several parents belong together
    int all = body.select("p").stream().mapToInt(p -> p.text().length()).sum();
    return best != null && most >= MIN_ARTICLE && most * 10 >= all * 7 ? best : body;
  }

  private static @Nullable Element longest(Elements elements) {
    Element best = null;
    int most = MIN_ARTICLE;
    for (Element element : elements) {
      int length = element.text().length();
      if (length >= most) {
        most = length;
        best = element;
      }
    }
    return best;
  }

  @SuppressWarnings("ReferenceEquality") // elements are nodes of a tree, not values
  private static void clean(Element article) {
    for (Element header : article.select("header")) {
      if (header.closest("article") == null && header.selectFirst("h1") == null) {
        header.remove();
      }
    }
    for (Element element : article.select("div, section, ul, ol, p, span, table")) {
      if (element == article || element.parent() == null) {
        continue;
      }
      String marks = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
      if ((AROUND.matcher(marks).find() && element.text().length() < MIN_ARTICLE * 5)
          || isMenu(element)) {
        element.remove();
      }
    }
  }

  private static boolean isMenu(Element element) {
    Elements links = element.select("a");
    if (links.size() < 3) {
      return false;
    }
    int linked = links.stream().mapToInt(link -> link.text().length()).sum();
    return linked >= MENU * element.text().length();
  }

  private static String collapse(String text) {
    return text.replaceAll("[ \\t\\n\\r\\f]+", " ").strip();
  }

  /** Gathers text, with a line break at both ends of every block. */
  private static final class Lines implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode textNode) {
        append(textNode);
      } else if (node instanceof Element element) {
        if (element.normalName().equals("br") || breaksLine(element)) {
          newLine();
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (INLINE_BREAKS.contains(element.normalName())) {
          space();
        } else if (breaksLine(element)) {
          newLine();
        }
      }
    }

    private static boolean breaksLine(Element element) {
      return element.isBlock() && !INLINE_BREAKS.contains(element.normalName());
    }

    private void append(TextNode node) {
      Element parent = node.parent();
      boolean pre = parent != null && parent.closest("pre") != null;
      String content = node.getWholeText();
      for (int i = 0; i < content.length(); i++) {
        char c = content.charAt(i);
        if (pre && c == '\n') {
          newLine();
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
          space();
        } else {
          text.append(c);
        }
      }
    }

    private void space() {
      int length = text.length();
      if (length > 0 && text.charAt(length - 1) != ' ' && text.charAt(length - 1) != '\n') {
        text.append(' ');
      }
    }

    private void newLine() {
      int length = text.length();
      while (length > 0 && text.charAt(length - 1) == ' ') {
        text.setLength(--length);
      }
      if (length > 0 && text.charAt(length - 1) != '\n') {
        text.append('\n');
      }
    }

    @Override
    public String toString() {
      return text.toString().strip();
    }
  }
}
