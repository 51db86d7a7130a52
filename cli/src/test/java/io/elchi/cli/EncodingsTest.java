// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
  private static final String TURKISH =
      "Türkiye'den gelen iş insanları heyeti, şehrimizde yerli üreticilerle görüştü. Görüşmede"
          + " ikili ticaretin geliştirilmesi ve yeni yatırımlar ele alındı. Vali, konuklara"
          + " bölgenin sanayi bölgesi hakkında bilgi verdi.";
  private static final String LATVIAN =
      "Latvijas uzņēmēju delegācija tirdzniecības misijā apmeklēs kaimiņvalsti. Vizītes laikā"
          + " notiks tikšanās ar vietējiem uzņēmumiem, kā arī biznesa forums un ražotņu apskate."
          + " Misiju organizē Latvijas Tirdzniecības un rūpniecības kamera.";
  private static final String RUSSIAN =
      "Делегация предпринимателей области посетила соседнюю страну. В ходе визита состоялись"
          + " переговоры с местными компаниями и подписан меморандум о сотрудничестве.";
  private static final String PERSIAN =
      "هیات تجاری ایران برای دیدار با بازرگانان وارد شهر شد و دو طرف بر گسترش همکاری تاکید کردند";

  private static Decoded decode(byte[] bytes) throws InputException {
    return Encodings.decode(bytes, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "Žābćd", "\ufeffmark", "\u200e\ud83d\ude00"})
  void strictUtf8IsReadAsItIsWithItsMark(String text) throws InputException {
    assertThat(decode(text.getBytes(UTF_8))).isEqualTo(new Decoded(text, null));
  }

  @Test
  void utf16IsReadWithAndWithoutAMark() throws InputException {
    for (String text : new String[] {TURKISH, LATVIAN, RUSSIAN, PERSIAN}) {
      for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
        assertThat(decode(text.getBytes(charset)).text()).isEqualTo(text);
        assertThat(decode(("\ufeff" + text).getBytes(charset)))
            .isEqualTo(new Decoded(text, "read as " + charset));
      }
    }
  }

  @Test
  void utf32IsReadWithAMark() throws InputException {
    for (String name : new String[] {"UTF-32LE", "UTF-32BE"}) {
      assertThat(decode(("\ufeff" + TURKISH).getBytes(Charset.forName(name))).text())
          .isEqualTo(TURKISH);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1254, tr",
    "ISO-8859-9, tr",
    "windows-1257, lv",
    "windows-1251, ru",
    "KOI8-R, ru",
    "ISO-8859-5, ru",
    "windows-1256, fa"
  })
  void otherEncodingsAreDetectedAndSaid(String name, String language) throws InputException {
    String text =
        switch (language) {
          case "tr" -> TURKISH;
          case "lv" -> LATVIAN;
          case "ru" -> RUSSIAN;
          default -> PERSIAN.replace('ی', 'ي').replace('ک', 'ك');
        };

    Decoded decoded = decode(text.getBytes(Charset.forName(name)));

    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.note()).startsWith("not UTF-8, read as ").contains("--encoding");
  }

  @Test
  void oneBadByteDoesNotSpoilUtf8() throws InputException {
    byte[] bytes = TURKISH.getBytes(UTF_8);
    bytes[0] = (byte) 0xFF;

    Decoded decoded = decode(bytes);

    assertThat(decoded.text()).isEqualTo("\ufffd" + TURKISH.substring(1));
    assertThat(decoded.note()).isEqualTo("damaged UTF-8: 1 characters were read as U+FFFD");
  }

  @Test
  void aPageIsReadAsItSaysUnlessItIsUtf8() throws InputException {
    String page = "<html><head><meta charset=\"windows-1251\"></head><p>Ташкент</p></html>";

    assertThat(Encodings.decode(page.getBytes(Charset.forName("windows-1251")), true).text())
        .isEqualTo(page);
    assertThat(Encodings.decode(page.getBytes(UTF_8), true)).isEqualTo(new Decoded(page, null));
  }

  @Test
  void anEncodingThatIsNamedIsTaken() throws InputException {
    byte[] bytes = {(byte) 0xFE};

    assertThat(Encodings.decode(bytes, Charset.forName("windows-1254")))
        .isEqualTo(new Decoded("ş", null));
    assertThat(Encodings.decode(bytes, UTF_8))
        .isEqualTo(new Decoded("\ufffd", "damaged UTF-8: 1 characters were read as U+FFFD"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FFD8FFE0        | JPEG",
        "89504E470D0A1A0A | PNG",
        "474946383961    | image",
        "255044462D312E37 | PDF",
        "504B03040A00    | ZIP",
        "D0CF11E0A1B1    | Microsoft Office",
        "1F8B0800        | gzip",
        "7B5C727466      | RTF",
        "000102030405    | binary",
        "01020304050607  | binary",
        "41004200430000  | binary",
      })
  void whatIsNoTextIsRefused(String hex, String kind) {
    byte[] bytes = new java.math.BigInteger("01" + hex.trim(), 16).toByteArray();
    byte[] body = java.util.Arrays.copyOfRange(bytes, 1, bytes.length);

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> decode(body))
        .withMessageContaining(kind);
  }

  @Test
  void noiseNeverBreaksTheReader() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] noise = new byte[1 + random.nextInt(400)];
      random.nextBytes(noise);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes(noise);
      try {
        assertThat(decode(bytes.toByteArray()).text()).isNotNull();
      } catch (InputException e) {
        assertThat(e).message().isNotEmpty();
      }
    }
  }
}
