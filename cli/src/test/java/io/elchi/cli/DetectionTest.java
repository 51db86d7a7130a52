// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.model.Report;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped languages are told from one another and from their neighbours. */
class DetectionTest {
  private static final Extractor ELCHI = Extractor.create();

  @ParameterizedTest
  @MethodSource("shipped")
  void recognisesEveryLanguageAndScript(String language, String text) {
    assertThat(ELCHI.extract(Document.of(text)).language()).isEqualTo(language);
  }

  static Stream<Arguments> shipped() {
    return Stream.of(
        arguments(
            "fa",
            "هیات تجاری اتاق بازرگانی تبریز برای دیدار با همتایان خود وارد تفلیس شد. در این نشست دو طرف درباره گسترش همکاری ها گفت و گو کردند."),
        arguments(
            "uz-Cyrl",
            "Савдо-саноат палатаси делегацияси Тбилиси шаҳрига ташриф буюрди. Учрашувда икки мамлакат ўртасидаги ҳамкорлик муҳокама қилинди ва янги лойиҳалар ҳақида сўз борди."),
        arguments(
            "uz-Latn",
            "Savdo-sanoat palatasi delegatsiyasi Tbilisi shahriga tashrif buyurdi. Uchrashuvda ikki mamlakat oʻrtasidagi hamkorlik muhokama qilindi va yangi loyihalar haqida soʻz bordi."),
        arguments(
            "lv",
            "Tirdzniecības un rūpniecības kameras delegācija ieradās Tbilisi darba vizītē. Puses pārrunāja abu valstu sadarbību un parakstīja saprašanās memorandu par jauniem projektiem."),
        arguments(
            "tr",
            "Ticaret ve Sanayi Odası heyeti iş ziyareti için Tiflis'e geldi. Görüşmede iki ülke arasındaki iş birliği ele alındı ve yeni projeler hakkında bilgi verildi."));
  }

  @ParameterizedTest
  @MethodSource("neighbours")
  void givesNoValuesForNeighbours(String language, String text) {
    Report report = ELCHI.extract(Document.of(text));

    assertThat(report.language()).isEqualTo(language);
    assertThat(report.warnings())
        .singleElement()
        .satisfies(w -> assertThat(w.code()).isEqualTo("unsupported-language"));
    assertThat(report.entities()).isEmpty();
    assertThat(report.events()).isEmpty();
    assertThat(report.times()).isEmpty();
    assertThat(report.relevance()).isZero();
  }

  static Stream<Arguments> neighbours() {
    return Stream.of(
        arguments(
            "az",
            "Azərbaycan Ticarət-Sənaye Palatasının nümayəndə heyəti Tbilisidə səfərdədir. Görüşdə iki ölkə arasında iqtisadi əməkdaşlıq müzakirə olunub və gələcək layihələr haqqında danışılıb."),
        arguments(
            "ru",
            "Делегация торгово-промышленной палаты прибыла в Тбилиси с деловым визитом. Стороны обсудили сотрудничество и подписали меморандум о взаимопонимании."),
        arguments(
            "kk",
            "Сауда-өнеркәсіп палатасының делегациясы Тбилисиге іссапармен барды. Кездесуде екі ел арасындағы ынтымақтастық талқыланды және жаңа жобалар туралы айтылды."),
        arguments(
            "tg",
            "Ҳайати Палатаи савдо ва саноат ба Тбилисӣ сафар кард. Дар мулоқот ҳамкории ду кишвар баррасӣ шуд ва дар бораи лоиҳаҳои нав суҳбат карданд."),
        arguments(
            "ar",
            "وصل وفد غرفة التجارة والصناعة إلى تبليسي في زيارة عمل. وناقش الجانبان التعاون الاقتصادي بين البلدين ووقعا مذكرة تفاهم في هذا الصدد."),
        arguments(
            "ur",
            "چیمبر آف کامرس کا وفد تبلیسی کے دورے پر پہنچا ہے۔ دونوں ملکوں کے درمیان تجارتی تعاون پر بات چیت ہوئی اور مفاہمت کی یادداشت پر دستخط کیے گئے۔"),
        arguments(
            "en",
            "The delegation of the chamber of commerce arrived in Tbilisi on a business visit. The parties discussed cooperation between the two countries and signed a memorandum."),
        arguments(
            "lt",
            "Prekybos ir pramonės rūmų delegacija atvyko į Tbilisį su darbo vizitu. Šalys aptarė dviejų šalių bendradarbiavimą ir pasirašė susitarimą dėl naujų projektų."));
  }

  @Test
  void saysThatItDoesNotKnowALanguage() {
    Report report = ELCHI.extract(Document.of("სავაჭრო პალატის დელეგაცია ჩავიდა."));

    assertThat(report.language()).isNull();
    assertThat(report.warnings())
        .singleElement()
        .satisfies(w -> assertThat(w.code()).isEqualTo("unknown-language"));
  }
}
