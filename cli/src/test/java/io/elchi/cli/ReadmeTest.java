// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works as it stands there. */
class ReadmeTest {
  // Surefire runs in the module's directory.
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

  @TempDir private Path classes;

  @Test
  void javaCompiles() throws IOException {
    List<String> snippets = blocks("java");
    assertThat(snippets).isNotEmpty();
    for (int i = 0; i < snippets.size(); i++) {
      assertThat(errors("Readme" + i, snippets.get(i))).as(snippets.get(i)).isEmpty();
    }
  }

  @Test
  void dependenciesAreOfThisVersion() throws IOException {
    String pom = read("pom.xml");
    Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(pom);
    assertThat(version.find()).isTrue();
    for (String xml : blocks("xml")) {
      assertThat(xml).contains("<version>" + version.group(1) + "</version>");
    }
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    Matcher links = Pattern.compile("\\]\\(([^):#]+)(#[^)]*)?\\)").matcher(read("README.md"));
    while (links.find()) {
      assertThat(ROOT.resolve(links.group(1))).exists();
    }
  }

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file), StandardCharsets.UTF_8);
  }

  private static List<String> blocks(String language) throws IOException {
    return BLOCK
        .matcher(read("README.md"))
        .results()
        .filter(m -> m.group(1).equals(language))
        .map(m -> m.group(2))
        .collect(Collectors.toList());
  }

  /** A snippet is the body of a method that has a {@code text}; its imports come first. */
  private List<String> errors(String name, String snippet) {
    String imports = lines(snippet, true);
    String body = lines(snippet, false);
    String source =
        imports + "class " + name + " { void run(String text) throws Exception {\n" + body + "}}\n";
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of(
            "-d",
            classes.toString(),
            "-proc:none",
            "-classpath",
            System.getProperty("java.class.path"));
    compiler.getTask(null, null, diagnostics, options, null, List.of(file)).call();
    return diagnostics.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .map(d -> d.getMessage(Locale.ROOT))
        .collect(Collectors.toList());
  }

  private static String lines(String snippet, boolean imports) {
    return snippet
        .lines()
        .filter(l -> l.startsWith("import ") == imports)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
