// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.elchi.json.ReportJson;
import io.elchi.model.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {
  @TempDir private Path dir;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(dir.resolve("in"));
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<Report> records(Cli.Result result) {
    return result.out().lines().map(ReportJson::read).toList();
  }

  private static List<String> ids(Cli.Result result) {
    return records(result).stream().map(Report::id).toList();
  }

  @Test
  void aFolderIsReadByNameWithIdsBelowIt() throws IOException {
    file("b.txt", "B");
    file("a/z.txt", "AZ");
    file("a/Z.TXT", "AZ upper");
    file("a/b/c.html", "<p>ABC</p>");
    file("c.htm", "<p>C</p>");
    file("notes.md", "no report");
    file(".hidden.txt", "no report");
    file(".git/x.txt", "no report");

    Cli.Result result = Cli.fake().run("extract", folder);

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(ids(result)).containsExactly("a/Z.TXT", "a/b/c.html", "a/z.txt", "b.txt", "c.htm");
  }

  @Test
  void aFileIsReadWhateverItsNameAndIsCalledAsGiven() throws IOException {
    Path file = file("report", "Text");

    assertThat(ids(Cli.fake().run("extract", file))).containsExactly(file.toString());
  }

  @Test
  void argumentsAreReadInTheirOrder() throws IOException {
    Path b = file("b.txt", "B");
    Path a = file("a.txt", "A");

    Cli.Result result = Cli.fake().in("{\"id\":7,\"text\":\"J\"}").run("extract", b, "-", a);

    assertThat(records(result)).extracting(r -> r.title().text()).containsExactly("B", "J", "A");
  }

  @Test
  void linksThatGoRoundAreNamedAndLeftOut() throws IOException {
    file("a/x.txt", "X");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);

    Cli.Result result = Cli.fake().run("extract", folder);

    assertThat(ids(result)).containsExactly("a/x.txt");
    assertThat(result.err()).contains("in/a/loop: a folder that contains itself by a link");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void whatCannotBeReadIsNamedWithItsReasonAndTheRestGoesOn() throws IOException {
    file("1-empty.txt", "");
    file("2-blank.txt", "\ufeff \r\n\t\u00a0");
    Files.write(folder.resolve("3-photo.txt"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
    Files.write(folder.resolve("4-binary.txt"), new byte[] {1, 2, 0, 4, 5, 0});
    file("5-crash.txt", "CRASH");
    file("6-page.html", "<script>x</script>");
    Files.createSymbolicLink(folder.resolve("7-link.txt"), dir.resolve("nowhere"));
    file("8-good.txt", "Good");
    Files.writeString(folder.resolve("9-utf16.txt"), "Wide", UTF_16);

    Cli.Result result = Cli.fake().run("extract", folder, dir.resolve("missing.txt"));

    assertThat(result.code()).isEqualTo(1);
    assertThat(ids(result)).containsExactly("8-good.txt", "9-utf16.txt");
    assertThat(result.err().replace(dir + "/", ""))
        .isEqualTo(
            """
            elchi: in/1-empty.txt: is empty
            elchi: in/2-blank.txt: is empty but for white space
            elchi: in/3-photo.txt: is a JPEG image, not text; leave it out
            elchi: in/4-binary.txt: is a binary file, not text; leave it out or convert it to .txt
            elchi: in/5-crash.txt: internal error, please report it: IllegalStateException \
            (crashed here) at io.elchi.cli.Cli$1.extract(Cli.java:%d)
            elchi: in/6-page.html: holds no readable text
            elchi: in/7-link.txt: no such file or folder
            elchi: in/9-utf16.txt: read as UTF-16BE
            elchi: missing.txt: no such file or folder
            elchi: 8 of 10 documents failed
            """
                .formatted(crashLine(result.err())));
    assertThat(records(result).get(1).title().text()).isEqualTo("Wide");
    assertThat(records(result).get(1).warnings())
        .extracting(w -> w.message())
        .containsExactly("The file was read as UTF-16BE.");
  }

  private static int crashLine(String err) {
    String from = "Cli.java:";
    int start = err.indexOf(from) + from.length();
    return Integer.parseInt(err.substring(start, err.indexOf(')', start)));
  }

  @Test
  void foldersAndFilesWithoutPermissionAreNamed() throws IOException {
    file("a/x.txt", "X");
    file("b.txt", "B");
    file("c.txt", "C");
    Files.setPosixFilePermissions(
        folder.resolve("a"), PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(
        folder.resolve("b.txt"), PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(folder.resolve("b.txt")), "this user may read everything");

      Cli.Result result = Cli.fake().run("extract", folder);

      assertThat(result.err().replace(dir + "/", ""))
          .isEqualTo(
              """
              elchi: in/a: no permission; change its access rights or leave it out
              elchi: in/b.txt: no permission; change its access rights or leave it out
              elchi: 2 of 3 documents failed
              """);
      assertThat(ids(result)).containsExactly("c.txt");
    } finally {
      Files.setPosixFilePermissions(
          folder.resolve("a"), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void aFolderWithoutReportsIsNamed() {
    Cli.Result result = Cli.fake().run("extract", folder);

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("in/: no .txt or .html files in this folder");
  }

  @Test
  void largeFilesAreRefusedAndTheLimitCanBeRaised() throws IOException {
    Path file = file("large.txt", "x".repeat(2 << 20));

    Cli.Result refused = Cli.fake().run("extract", "--max-size", "1", file);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains("large.txt: too large (2 MB); the limit is 1 MB")
        .contains("--max-size");
    assertThat(Cli.fake().run("extract", "--max-size", "2", file).code()).isZero();
  }

  @Test
  void jsonLinesGiveOneRecordEach() {
    Cli.Result result =
        Cli.fake()
            .in(
                """
                \ufeff{"id": "a/1", "text": "One", "published": "2024-12-19 20:15", "url": null}
                {"text": "Two", "language": "yy", "other": {"text": [1, "no"]}}\r

                {"id": 3.0, "published": "", "text": "\\ud83d"}
                """)
            .run("extract", "-");

    assertThat(result.err()).isEmpty();
    assertThat(ids(result)).containsExactly("a/1", "stdin:2", "3.0");
    assertThat(records(result))
        .extracting(Report::published)
        .containsExactly("2024-12-19T20:15", null, null);
    assertThat(records(result)).extracting(Report::language).containsExactly("xx", "yy", "xx");
    assertThat(records(result).get(2).title().text()).isEqualTo("\ud83d");
  }

  @Test
  void brokenLinesAreNamedByTheirNumber() {
    byte[] bytes =
        """
        {"text": "One"}
        {"text": "Tw

        [1]
        {"id": "x"}
        {"text": 7} {}
        {"text": {}}
        {"text": "a", "published": "19.12.2024"}
        {"text": "?"}
        {"text": "Ten"}\
        """
            .getBytes(UTF_8);
    bytes[new String(bytes, UTF_8).indexOf('?')] = (byte) 0xFF;

    Cli.Result result = Cli.fake().in(bytes).run("extract", "-");

    assertThat(result.code()).isEqualTo(1);
    assertThat(ids(result)).containsExactly("stdin:1", "stdin:10");
    assertThat(result.err())
        .contains("elchi: stdin, line 2: not well-formed JSON: ")
        .contains("elchi: stdin, line 4: not a JSON object\n")
        .contains("elchi: stdin, line 5: has no \"text\"\n")
        .contains("elchi: stdin, line 6: text after the JSON object\n")
        .contains("elchi: stdin, line 7: \"text\" is not a string\n")
        .contains("elchi: stdin, line 8: \"published\" is not an ISO date or date-time")
        .contains("elchi: stdin, line 9: not UTF-8\n")
        .contains("elchi: 7 of 9 documents failed\n")
        .doesNotContain("Exception");
  }

  @Test
  void aLineThatIsTooLongIsNamedAndTheNextIsRead() {
    String json = "{\"text\": \"" + "x".repeat(1 << 20) + "\"}\n{\"text\": \"next\"}\n";

    Cli.Result result = Cli.fake().in(json).run("extract", "--max-size", "1", "-");

    assertThat(result.err()).contains("stdin, line 1: longer than 1 MB");
    assertThat(ids(result)).containsExactly("stdin:2");
  }

  @Test
  void wideJsonLinesAreRefused() {
    Cli.Result result = Cli.fake().in("{\"text\":\"a\"}\n".getBytes(UTF_16)).run("extract", "-");

    assertThat(result.err()).contains("stdin: is UTF-16; JSON Lines are read as UTF-8 only");
  }

  @Test
  void filesOfJsonLinesAreReadAsSuch() throws IOException {
    Path file = file("all.jsonl", "{\"text\": \"One\"}\n{\"text\": \"Two\"}\n");

    assertThat(ids(Cli.fake().run("extract", file))).containsExactly(file + ":1", file + ":2");
  }

  @Test
  void theFormatFollowsWhereTheOutputGoes() throws IOException {
    Path file = file("a.txt", "Title");

    assertThat(Cli.fake().run("extract", file).out()).startsWith("{\"schema\"");
    assertThat(Cli.fake().terminal().run("extract", file).out()).contains("relevance 0\nTitle\n");
    assertThat(output("out.json", file)).startsWith("[\n{\n");
    assertThat(output("out.csv", file)).startsWith("report_id,");
    assertThat(output("out.jsonl", file)).startsWith("{\"schema\"");
    assertThat(output("out", file)).startsWith("{\"schema\"");
    assertThat(output("out.txt", file)).contains("relevance 0\nTitle\n");
    assertThat(output("x.json", file, "--format", "CSV")).startsWith("report_id,");
  }

  private String output(String name, Path input, String... more) throws IOException {
    Path output = dir.resolve(name);
    Object[] args = new Object[4 + more.length];
    args[0] = "extract";
    args[1] = input;
    args[2] = "--output";
    args[3] = output;
    System.arraycopy(more, 0, args, 4, more.length);
    Cli.Result result = Cli.fake().terminal().run(args);
    assertThat(result).isEqualTo(new Cli.Result(0, "", ""));
    return Files.readString(output);
  }

  @Test
  void jsonIsOneArrayHoweverManyThereAre() throws IOException {
    Path a = file("a.txt", "A");

    assertThat(Cli.fake().run("extract", "-f", "json", dir.resolve("none")).out())
        .isEqualTo("[]\n");
    assertThat(Cli.fake().run("extract", "-f", "json", a).out())
        .startsWith("[\n{\n  \"schema\"")
        .endsWith("\n}\n]\n");
    assertThat(Cli.fake().run("extract", "-f", "json", a, a).out()).contains("\n},\n{\n");
  }

  @Test
  void languageAndReferenceDateAreForDocumentsWithoutTheirOwn() {
    Cli.Result result =
        Cli.fake()
            .in(
                """
                {"text": "One"}
                {"text": "Two", "language": "yy", "published": "2020-01-01"}
                """)
            .run("extract", "-l", "xx-Latn", "-r", "2024-12-19", "-");

    assertThat(records(result)).extracting(Report::language).containsExactly("xx-Latn", "yy");
    assertThat(records(result))
        .extracting(Report::published)
        .containsExactly("2024-12-19", "2020-01-01");
  }

  @Test
  void anEncodingCanBeNamed() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, new byte[] {(byte) 0xDE, 'a'});

    Cli.Result result = Cli.fake().run("extract", "--encoding", "windows-1254", file);

    assertThat(records(result).get(0).title().text()).isEqualTo("Şa");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void remarksCanBeSilenced() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "Wide", UTF_16);

    assertThat(Cli.fake().run("extract", "--quiet", file).err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "extract                               | Missing required parameter: 'PATH'",
        "extract --format xml .                | 'xml' is no format, expected one of table, json",
        "extract --threads 0 .                 | --threads must be between 1 and 256, was 0",
        "extract --threads two .               | Invalid value for option '--threads'",
        "extract --language zz .               | no module for 'zz'; known are xx, yy",
        "extract --reference-date 19.12.2024 . | --reference-date: not an ISO date",
        "extract --output . .                  | --output: . is a folder",
        "extract --output /no/such/x .         | --output: there is no folder /no/such",
        "extract --encoding latin-99 .         | 'latin-99' is no encoding that Java knows",
        "extract --max-size 0 .                | is not a number of megabytes from 1 to 512",
        "extract - -                           | standard input ('-') can be read once only",
        "extract --nonsense .                  | Unknown option: '--nonsense'",
        "explode .                             | Unmatched argument",
      })
  void badUsageIsExplained(String args, String message) {
    Cli.Result result = Cli.fake().run((Object[]) args.trim().split(" ", -1));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("elchi: ").contains(message).contains("--help");
    assertThat(result.err().lines()).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void noCommandIsBadUsage() {
    Cli.Result result = Cli.fake().run();

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("no command given; to read reports: elchi extract PATH...");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "extract --help", "text --help", "schema --help", "help"})
  void helpGoesToStandardOutput(String args) {
    Cli.Result result = Cli.fake().run((Object[]) args.split(" ", -1));

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("Usage: elchi");
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void helpShowsExamplesAndExitCodes() {
    assertThat(Cli.fake().run("extract", "--help").out())
        .contains("Examples:", "Exit codes: 0 all read", "--reference-date");
  }

  @Test
  void theVersionNamesTheFormOfTheRecords() {
    assertThat(Cli.fake().run("--version").out()).startsWith("elchi ").contains("elchi/report/1");
  }

  @Test
  void theSchemaIsPrinted() {
    assertThat(Cli.fake().run("schema").out()).isEqualTo(ReportJson.schema());
  }

  @Test
  void theTextThatOffsetsPointIntoIsPrinted() throws IOException {
    Path page = file("a.html", "<title>T</title><body><p>One <b>two</b></p><p>Three</p></body>");
    Path empty = file("b.txt", "");

    assertThat(Cli.fake().run("text", page))
        .isEqualTo(new Cli.Result(0, "T\nOne two\nThree\n", ""));
    assertThat(Cli.fake().run("text", empty))
        .isEqualTo(new Cli.Result(1, "", "elchi: " + empty + ": is empty\n"));
  }

  @Test
  void theOutputFileIsReplacedOnlyWhenAllIsWritten() throws IOException {
    Path output = Files.writeString(dir.resolve("out.jsonl"), "old");
    Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rw-r-----"));
    Path file = file("a.txt", "A");
    Reading looks =
        new Reading() {
          @Override
          public java.util.Set<String> languages() {
            return java.util.Set.of("xx");
          }

          @Override
          public Report extract(io.elchi.Document document) {
            try {
              return Report.builder().credits(List.of(Files.readString(output))).build();
            } catch (IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          }
        };

    assertThat(Cli.of(looks).run("extract", file, "--output", output).code()).isZero();

    assertThat(Files.readString(output)).contains("\"credits\":[\"old\"]");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(output)))
        .isEqualTo("rw-r-----");
    try (var left = Files.list(dir)) {
      assertThat(left).containsExactlyInAnyOrder(output, folder);
    }
  }

  @Test
  void anOutputFileInTheFolderIsNotItsInput() throws IOException {
    file("a.txt", "A");
    Path output = folder.resolve("out.txt");

    assertThat(Cli.fake().run("extract", folder, "-o", output).code()).isZero();
    assertThat(Cli.fake().run("extract", folder, "-o", output).code()).isZero();

    assertThat(Files.readString(output)).contains("a.txt").doesNotContain("out.txt");
  }

  @Test
  void aLinkAsOutputStaysALink() throws IOException {
    Path target = Files.writeString(dir.resolve("real.jsonl"), "old");
    Path link = Files.createSymbolicLink(dir.resolve("link.jsonl"), target);

    Cli.fake().run("extract", file("a.txt", "A"), "-o", link);

    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(target)).startsWith("{\"schema\"");
  }

  @Test
  void outputMayBeADevice() throws IOException {
    assertThat(Cli.fake().run("extract", file("a.txt", "A"), "-o", "/dev/null").code()).isZero();
  }

  @Test
  void outputThatBreaksEndsTheRunQuietlyOrWithAReason() throws IOException {
    file("a.txt", "A");

    assertThat(Cli.fake().run(failing("Broken pipe"), "extract", folder))
        .isEqualTo(new Cli.Result(1, "", ""));
    assertThat(Cli.fake().run(failing("No space left on device"), "extract", folder).err())
        .isEqualTo("elchi: standard output: No space left on device\n");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  @Test
  void anExtractorThatCannotBeMadeIsSaidOnce() throws IOException {
    file("a.txt", "A");
    file("b.txt", "B");
    Reading broken =
        new ExtractorReading(
            () -> {
              throw new IllegalStateException("no language");
            });

    Cli.Result result = Cli.of(broken).run("extract", folder);

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("no language").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void manyThreadsWriteInTheOrderOfTheInput(int threads) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      lines
          .append("{\"id\": ")
          .append(i)
          .append(", \"text\": \"")
          .append("x".repeat(i))
          .append("\"}\n");
    }

    Cli.Result result = Cli.fake().in(lines.toString()).run("extract", "-t", threads, "-");

    assertThat(ids(result)).hasSize(500).isEqualTo(numbers(500));
  }

  private static List<String> numbers(int count) {
    String[] numbers = new String[count];
    Arrays.setAll(numbers, Integer::toString);
    return List.of(numbers);
  }

  @Test
  void namesCannotSteerTheTerminal() throws IOException {
    file("a\u001b[2J\u202e.txt", "");

    assertThat(Cli.fake().run("extract", folder).err()).contains("in/a[2J.txt: is empty");
  }
}
