// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.scaffold;

import com.ibm.icu.util.ULocale;
import io.elchi.Document;
import io.elchi.Extractor;
import io.elchi.kit.lint.Tags;
import io.elchi.model.Report;
import io.elchi.spi.LanguageModule;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The module of a language that Elchi does not know yet: tables with what CLDR knows, the class
 * that registers them, its test, and the build. Immutable and safe for all threads.
 */
public final class NewLanguage {
  private static final String LICENSE =
      "// Copyright 2026 The Elchi Authors\n// SPDX-License-Identifier: Apache-2.0\n";

  private static final String PHRASES = "# One phrase a line, with ";

  private final String tag;
  private final String english;
  private final String className;
  private final Map<String, String> tables;

  private NewLanguage(String tag, String english, Map<String, String> tables) {
    this.tag = tag;
    this.english = english;
    this.className = english.replaceAll("[^A-Za-z]", "");
    this.tables = tables;
  }

  /**
   * Begins a language.
   *
   * @param tag BCP 47, without script and region
   * @param name what its speakers call it; CLDR's name if empty
   * @throws IllegalArgumentException if the tag is none; the message says why
   */
  public static NewLanguage of(String tag, String name) {
    String fault = Tags.fault(tag);
    if (!fault.isEmpty()) {
      throw new IllegalArgumentException(fault);
    }
    ULocale locale = ULocale.forLanguageTag(tag);
    String shown = name.isBlank() ? locale.getDisplayLanguage(locale) : name.strip();
    Map<String, TableDraft> drafts = CldrTables.of(tag, shown);
    keepExamplesThatAreRead(tag, drafts);
    return new NewLanguage(tag, locale.getDisplayLanguage(ULocale.ENGLISH), written(drafts));
  }

  private static Map<String, String> written(Map<String, TableDraft> drafts) {
    Map<String, String> out = new LinkedHashMap<>();
    drafts.forEach((file, draft) -> out.put(file, draft.write()));
    return out;
  }

  /** CLDR's way to write a date may need words that are not in the tables yet. */
  private static void keepExamplesThatAreRead(String tag, Map<String, TableDraft> drafts) {
    Extractor extractor =
        Extractor.builder().language(new InMemory(tag, written(drafts))).languages(tag).build();
    for (TableDraft draft : drafts.values()) {
      for (Map<String, String> row : draft.rows()) {
        String example = row.getOrDefault("example", "");
        if (!example.isEmpty()
            && !gives(
                extractor.extract(Document.of(example).withLanguage(tag)),
                example,
                row.getOrDefault("gives", ""))) {
          row.remove("example");
          row.remove("gives");
        }
      }
    }
  }

  private static boolean gives(Report report, String example, String value) {
    boolean time =
        report.times().size() == 1
            && report.quantities().isEmpty()
            && report.times().get(0).value().equals(value)
            && report.times().get(0).span() != null
            && report.times().get(0).span().text().equals(example);
    boolean amount =
        report.times().isEmpty()
            && report.quantities().size() == 1
            && value.equals(
                report.quantities().get(0).value() + " " + report.quantities().get(0).unit())
            && report.quantities().get(0).span().text().equals(example);
    return time || amount;
  }

  /** The name of the module's folder inside the repository. */
  public String folder() {
    return "lang-" + tag;
  }

  /** The artifact's name. */
  public String artifact() {
    return "elchi-lang-" + tag;
  }

  /** The name of the class that tests the module, without its package. */
  public String testClass() {
    return className + "ContractTest";
  }

  /** The tables, by file name. */
  public Map<String, String> tables() {
    return java.util.Collections.unmodifiableMap(tables);
  }

  /** What the tables hold, for a check before anything is written. */
  public LanguageModule module() {
    return new InMemory(tag, tables);
  }

  /**
   * All files of the module, by path below its folder.
   *
   * @param version the version of Elchi's artifacts
   * @param insideRepository whether the module is one of the repository's, or a project of its own
   */
  public Map<String, String> files(String version, boolean insideRepository) {
    String packageName = "io.elchi." + packageSegment();
    String path = packageName.replace('.', '/');
    Map<String, String> out = new LinkedHashMap<>();
    out.put("pom.xml", Poms.module(artifact(), english, version, insideRepository));
    tables.forEach((file, text) -> out.put("src/main/resources/" + path + "/" + file, text));
    out.put(
        "src/main/resources/META-INF/services/io.elchi.spi.LanguageModule",
        packageName + "." + className + "Module\n");
    out.put("src/main/java/module-info.java", moduleInfo(packageName));
    out.put("src/main/java/" + path + "/package-info.java", packageInfo(packageName));
    out.put("src/main/java/" + path + "/" + className + "Module.java", moduleClass(packageName));
    out.put(
        "src/test/java/" + path + "/" + className + "ContractTest.java", testClass(packageName));
    String tests = "src/test/resources/" + path + "/";
    out.put(tests + "times.tsv", PHRASES + "the time that it gives.\ntext\treference\tvalue\n");
    out.put(
        tests + "quantities.tsv", PHRASES + "the amount that it gives.\ntext\tkind\tvalue\tunit\n");
    out.put(tests + "nothing.tsv", PHRASES + "why it gives neither time nor amount.\ntext\twhy\n");
    out.put(
        tests + "events.tsv",
        PHRASES + "the type of the event that it tells, and its status.\ntext\ttype\tstatus\n");
    if (!insideRepository) {
      out.put(".gitignore", "target/\n");
    }
    return out;
  }

  /** A word that Java keeps for itself is no name of a package. */
  private String packageSegment() {
    return javax.lang.model.SourceVersion.isKeyword(tag) ? tag + "_" : tag;
  }

  private String moduleInfo(String packageName) {
    return "/** What Elchi knows of "
        + english
        + ". */\nmodule "
        + packageName
        + " {\n  requires transitive io.elchi;\n  requires static org.jspecify;\n\n  exports "
        + packageName
        + ";\n\n  provides io.elchi.spi.LanguageModule with\n      "
        + packageName
        + "."
        + className
        + "Module;\n}\n";
  }

  private String packageInfo(String packageName) {
    return LICENSE
        + String.format(
            Locale.ROOT,
            """
            /**
             * %1$s for Elchi. All that is known of it stands in tables; the one class says the
             * language's tag and opens them, because on the module path only the module itself may
             * open its resources.
             */
            @NullMarked
            package %2$s;

            import org.jspecify.annotations.NullMarked;
            """,
            english,
            packageName);
  }

  private String moduleClass(String packageName) {
    return LICENSE
        + String.format(
            Locale.ROOT,
            """
            package %1$s;

            import io.elchi.spi.LanguageModule;
            import java.io.InputStream;
            import org.jspecify.annotations.Nullable;

            /**
             * %2$s: the tables that stand beside this class. Found by {@link java.util.ServiceLoader}; it
             * holds no state and is safe for use by several threads.
             */
            public final class %3$sModule implements LanguageModule {
              /** Makes a module; the service loader calls this. */
              public %3$sModule() {}

              @Override
              public String tag() {
                return "%4$s";
              }

              @Override
              public @Nullable InputStream open(String file) {
                return %3$sModule.class.getResourceAsStream(file);
              }
            }
            """,
            packageName,
            english,
            className,
            tag);
  }

  private String testClass(String packageName) {
    return LICENSE
        + String.format(
            Locale.ROOT,
            """
            package %1$s;

            import io.elchi.tck.LanguageContract;

            /** %2$s passes what every language must. */
            class %3$sContractTest extends LanguageContract {
              %3$sContractTest() {
                super(new %3$sModule());
              }
            }
            """,
            packageName,
            english,
            className);
  }

  /** A language whose tables are in memory. */
  private record InMemory(String tag, Map<String, String> tables) implements LanguageModule {
    @Override
    public @Nullable InputStream open(String file) {
      String text = tables.get(file);
      return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The places in the repository where a language is named, and must be added. */
  static List<String> placesInBuild() {
    return List.of("pom.xml", "bom/pom.xml", "cli/pom.xml");
  }
}
