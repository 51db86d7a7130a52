// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the encoding of a file: a byte order mark, then strict UTF-8, then UTF-16 without a mark,
 * then what an HTML page says of itself, then what the bytes look like. A mark of UTF-8 stays in
 * the text as U+FEFF, as Java's own decoder leaves it.
 */
final class Encodings {
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final String WINDOWS_BALTIC = "windows-1257";

  /** What the detector calls ISO 8859 is in practice its superset by Microsoft. */
  private static final Map<String, String> SUPERSETS =
      Map.of(
          "ISO-8859-1", "windows-1252", "ISO-8859-2", "windows-1250", "ISO-8859-9", "windows-1254");

  private static final List<String> LATIN = List.of("windows-1252", "windows-1250", "windows-1254");

  private static final Pattern META_CHARSET =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private static final int META_RANGE = 8192;
  private static final int MIN_CONFIDENCE = 10;
  private static final int SAMPLE = 1 << 16;

  private Encodings() {}

  /** The text in an encoding that a user has named. */
  static Decoded decode(byte[] bytes, Charset charset) throws InputException {
    refuseKnownKinds(bytes);
    if (charset.equals(StandardCharsets.UTF_8)) {
      Optional<String> strict = strict(bytes, charset);
      return strict.isPresent() ? new Decoded(strict.get(), null) : damaged(bytes, charset);
    }
    return strict(bytes, charset)
        .map(text -> new Decoded(text, null))
        .orElseGet(() -> damaged(bytes, charset));
  }

  /** The text in the encoding that the bytes show. */
  static Decoded decode(byte[] bytes, boolean html) throws InputException {
    refuseKnownKinds(bytes);
    Optional<Decoded> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    boolean hasNul = hasNul(bytes);
    if (!hasNul) {
      Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
      if (utf8.isPresent()) {
        refuseControls(utf8.get());
        return new Decoded(utf8.get(), null);
      }
    }
    for (Charset utf16 : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      if (hasNul && bytes.length % 2 == 0) {
        Optional<String> text = strict(bytes, utf16).filter(Encodings::looksLikeText);
        if (text.isPresent()) {
          return new Decoded(text.get(), "read as " + utf16 + ", though it has no byte order mark");
        }
      }
    }
    if (hasNul) {
      throw new InputException("is a binary file, not text; leave it out or convert it to .txt");
    }
    if (mostlyUtf8(bytes)) {
      return damaged(bytes, StandardCharsets.UTF_8);
    }
    Charset charset = (html ? declared(bytes) : Optional.<Charset>empty()).orElse(null);
    if (charset == null) {
      charset = detect(bytes, html);
    }
    String text = new String(bytes, charset);
    refuseControls(text);
    return new Decoded(
        text,
        "not UTF-8, read as " + charset + "; if that is wrong, name the encoding by --encoding");
  }

  private static void refuseKnownKinds(byte[] bytes) throws InputException {
    Optional<String> kind = FileKinds.of(bytes);
    if (kind.isPresent()) {
      throw new InputException(kind.get());
    }
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    int b0 = at(bytes, 0);
    int b1 = at(bytes, 1);
    if (b0 == 0xEF && b1 == 0xBB && at(bytes, 2) == 0xBF) {
      return Optional.of(
          strict(bytes, StandardCharsets.UTF_8)
              .map(text -> new Decoded(text, null))
              .orElseGet(() -> damaged(bytes, StandardCharsets.UTF_8)));
    }
    if (b0 == 0xFF && b1 == 0xFE) {
      boolean wide = at(bytes, 2) == 0 && at(bytes, 3) == 0;
      return Optional.of(marked(bytes, wide ? UTF_32LE : StandardCharsets.UTF_16LE, wide ? 4 : 2));
    }
    if (b0 == 0xFE && b1 == 0xFF) {
      return Optional.of(marked(bytes, StandardCharsets.UTF_16BE, 2));
    }
    if (b0 == 0 && b1 == 0 && at(bytes, 2) == 0xFE && at(bytes, 3) == 0xFF) {
      return Optional.of(marked(bytes, UTF_32BE, 4));
    }
    return Optional.empty();
  }

  private static Decoded marked(byte[] bytes, Charset charset, int mark) {
    return new Decoded(new String(bytes, mark, bytes.length - mark, charset), "read as " + charset);
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : -1;
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoded damaged(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    long lost = text.chars().filter(c -> c == 0xFFFD).count();
    return new Decoded(
        text, "damaged " + charset + ": " + lost + " characters were read as U+FFFD");
  }

  /** Whether nearly all that is not ASCII is well-formed UTF-8; one bad byte spoils no file. */
  private static boolean mostlyUtf8(byte[] bytes) {
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .charset()
            .decode(ByteBuffer.wrap(bytes))
            .toString();
    long bad = text.chars().filter(c -> c == 0xFFFD).count();
    long good = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return good > 4 * bad;
  }

  /** Letters of the scripts that reports are written in, and what stands between them. */
  private static boolean looksLikeText(String text) {
    long usual =
        text.chars()
            .filter(
                c ->
                    (c >= ' ' && c < 0x250)
                        || c == '\n'
                        || c == '\r'
                        || c == '\t'
                        || (c >= 0x400 && c < 0x530)
                        || (c >= 0x600 && c < 0x700)
                        || (c >= 0x2000 && c < 0x2070)
                        || (c >= 0xFB50 && c < 0xFF00))
            .count();
    return usual * 100 >= 95L * text.length();
  }

  private static void refuseControls(String text) throws InputException {
    long controls =
        text.chars()
            .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            .count();
    if (controls * 50 > text.length()) {
      throw new InputException("is a binary file, not text; leave it out or convert it to .txt");
    }
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, META_RANGE), StandardCharsets.ISO_8859_1);
    Matcher matcher = META_CHARSET.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Optional<Charset> charset = named(matcher.group(1));
    // the bytes are known to be neither
    return charset.filter(c -> !c.name().toUpperCase(Locale.ROOT).startsWith("UTF-"));
  }

  private static Optional<Charset> named(String name) {
    try {
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  private static Charset detect(byte[] bytes, boolean html) throws InputException {
    List<Charset> found = candidates(bytes, html);
    for (Charset charset : found) {
      // an encoding in which some bytes mean nothing is the wrong one, if there is another
      if (strict(bytes, charset).isPresent()) {
        return charset;
      }
    }
    if (found.isEmpty()) {
      throw new InputException(
          "its encoding was not recognised; save it as UTF-8, or name the encoding by --encoding");
    }
    return found.get(0);
  }

  /** What the bytes may be, most likely first. */
  private static List<Charset> candidates(byte[] bytes, boolean html) {
    List<Charset> found = new ArrayList<>();
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(html);
    detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
    for (CharsetMatch match : detector.detectAll()) {
      String name = match.getName();
      if (name.startsWith("UTF-") || name.startsWith("IBM")) {
        continue;
      }
      if (match.getConfidence() < MIN_CONFIDENCE) {
        break;
      }
      String wider = SUPERSETS.getOrDefault(name, name);
      named(LATIN.contains(wider) && looksBaltic(bytes) ? WINDOWS_BALTIC : wider)
          .ifPresent(found::add);
    }
    return found;
  }

  /**
   * Whether Latin text is rather in the Baltic code page, which the detector does not know: its
   * most frequent letters with marks are a and i with macron, where the western pages have letters
   * with circumflex, and it has none at the place of the dotless i.
   */
  private static boolean looksBaltic(byte[] bytes) {
    int macrons = 0;
    int dotless = 0;
    int high = 0;
    for (byte b : bytes) {
      int c = b & 0xFF;
      if (c >= 0xC0) {
        high++;
        if (c == 0xE2 || c == 0xEE) {
          macrons++;
        } else if (c == 0xFD) {
          dotless++;
        }
      }
    }
    return macrons * 10 >= high * 3 && dotless * 20 < high;
  }
}
