// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.model.Entity;
import io.elchi.model.Event;
import io.elchi.model.Quote;
import io.elchi.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One sentence, one event: the same deeds told in every language. */
class SentencesTest {
  private static final Extractor ELCHI = Extractor.create();

  private static Report read(String language, String sentence) {
    return ELCHI.extract(Document.of(sentence).withLanguage(language));
  }

  private static String name(Report report, String id) {
    return report.entity(id).map(Entity::name).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void tellsTypeStatusAndWhoAndWhere(
      String language, String sentence, String what, List<String> named) {
    Report report = read(language, sentence);

    assertThat(report.events()).hasSize(1);
    Event event = report.events().get(0);
    String told = event.type().code() + " " + event.status().code();
    told += event.instrument() == null ? "" : " " + event.instrument().code();
    assertThat(told).isEqualTo(what);
    Set<String> found = new TreeSet<>();
    event.places().forEach(id -> found.add(name(report, id)));
    event.participants().forEach(p -> found.add(name(report, p.entity())));
    assertThat(found).containsExactlyInAnyOrderElementsOf(named);
  }

  static Stream<Arguments> deeds() {
    List<Arguments> out = new ArrayList<>();
    out.add(
        arguments(
            "tr",
            "Konya Ticaret Odası ile Gürcistan Ticaret ve Sanayi Odası arasında iş birliği protokolü imzalandı.",
            "agreement held protocol",
            List.of("Konya Ticaret Odası", "Gürcistan Ticaret ve Sanayi Odası")));
    out.add(
        arguments(
            "tr",
            "Heyet, Tiflis'te bir tekstil fabrikasını ziyaret edecek.",
            "site_visit planned",
            List.of("Tiflis")));
    out.add(
        arguments(
            "tr",
            "Mayıs ayında Batum'da iş forumu düzenlenecek.",
            "forum planned",
            List.of("Batum")));
    out.add(arguments("tr", "Fuar iptal edildi.", "fair cancelled", List.of()));
    out.add(
        arguments(
            "lv",
            "Latvijas Tirdzniecības un rūpniecības kamera un Gruzijas Tirdzniecības kamera parakstīja sadarbības memorandu.",
            "agreement held memorandum",
            List.of(
                "Latvijas Tirdzniecības un rūpniecības kamera", "Gruzijas Tirdzniecības kamera")));
    out.add(
        arguments(
            "lv",
            "Delegācija apmeklēs Tbilisi ostu.",
            "site_visit planned",
            List.of("Tbilisi osta")));
    out.add(arguments("lv", "Maijā Rīgā notiks biznesa forums.", "forum planned", List.of("Rīga")));
    out.add(arguments("lv", "Uzņēmēju forums tika atcelts.", "forum cancelled", List.of()));
    out.add(
        arguments(
            "uz",
            "Тошкент шаҳрида “Oltin Ip” компанияси ва “Riga Textile” компанияси ўртасида ҳамкорлик меморандуми имзоланди.",
            "agreement held memorandum",
            List.of("Тошкент", "Oltin Ip", "Riga Textile")));
    out.add(
        arguments(
            "uz",
            "Делегация Рига шаҳридаги корхоналар фаолияти билан танишади.",
            "site_visit planned",
            List.of("Рига")));
    out.add(
        arguments(
            "uz",
            "Май ойида Самарқанд шаҳрида бизнес-форум ўтказилади.",
            "forum planned",
            List.of("Самарқанд")));
    out.add(arguments("uz", "Кўргазма бекор қилинди.", "fair cancelled", List.of()));
    out.add(
        arguments(
            "fa",
            "اتاق بازرگانی تبریز و اتاق بازرگانی تفلیس تفاهم نامه همکاری امضا کردند.",
            "agreement held memorandum",
            List.of("اتاق بازرگانی تبریز", "اتاق بازرگانی تفلیس")));
    out.add(
        arguments(
            "fa",
            "هیات تجاری گرجستان از کارخانه های تبریز بازدید خواهد کرد.",
            "site_visit planned",
            List.of("تبریز")));
    out.add(
        arguments(
            "fa",
            "همایش تجاری ایران و گرجستان در تبریز برگزار شد.",
            "forum held",
            List.of("تبریز")));
    out.add(arguments("fa", "نمایشگاه تبریز لغو شد.", "fair cancelled", List.of("تبریز")));
    return out.stream();
  }

  @ParameterizedTest
  @MethodSource("speech")
  void tellsWhoSaidWhat(String language, String sentence, String speaker, String words) {
    Report report = read(language, sentence);

    assertThat(report.quotes()).hasSize(1);
    Quote quote = report.quotes().get(0);
    assertThat(quote.span().text()).isEqualTo(words);
    assertThat(quote.speaker()).isNotNull();
    assertThat(name(report, String.valueOf(quote.speaker()))).isEqualTo(speaker);
  }

  static Stream<Arguments> speech() {
    return Stream.of(
        arguments(
            "tr",
            "Denizli Sanayi Odası Başkanı Kemal Arslan, “Ortak yatırımlar artacak” dedi.",
            "Kemal Arslan",
            "Ortak yatırımlar artacak"),
        arguments(
            "lv",
            "\"Mēs gaidām jaunus darījumus,\" sacīja ekonomikas ministrs Jānis Kalnozols.",
            "Jānis Kalnozols",
            "Mēs gaidām jaunus darījumus,"),
        arguments(
            "fa",
            "علی رضایی رئیس اتاق بازرگانی تبریز گفت: صادرات استان دو برابر شده است.",
            "علی رضایی",
            "صادرات استان دو برابر شده است."));
  }

  @ParameterizedTest
  @MethodSource("nothingSigned")
  void whatWasNotSignedIsNotHeld(String language, String sentence) {
    Report report = read(language, sentence);

    assertThat(report.events()).noneMatch(e -> e.status().code().equals("held"));
  }

  static Stream<Arguments> nothingSigned() {
    return Stream.of(
        arguments("tr", "Konya Ticaret Odası ile protokol imzalanmadı."),
        arguments("lv", "Memorands netika parakstīts."),
        arguments("uz", "Меморандум имзоланмади."),
        arguments("fa", "تفاهم نامه همکاری امضا نشد."));
  }
}
