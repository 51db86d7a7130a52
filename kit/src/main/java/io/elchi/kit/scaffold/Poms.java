// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.kit.scaffold;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes and extends Maven's files. */
final class Poms {
  private static final Pattern LANGUAGE =
      Pattern.compile(
          "[ ]*<dependency>\\s*<groupId>io\\.elchi</groupId>\\s*<artifactId>(elchi-lang-[a-z]+)"
              + "</artifactId>.*?</dependency>\n",
          Pattern.DOTALL);
  private static final Pattern MODULE = Pattern.compile("[ ]*<module>lang-[a-z]+</module>\n");

  private Poms() {}

  /** The build of one language. */
  static String module(String artifact, String english, String version, boolean insideRepository) {
    return (insideRepository ? INSIDE : ALONE)
        .replace("%1$s", version)
        .replace("%2$s", artifact)
        .replace("%3$s", english);
  }

  /** The same build with one more language, behind those that it has. */
  static String withLanguage(String pom, String folder, String artifact) {
    if (pom.contains("<artifactId>" + artifact + "</artifactId>")) {
      return pom;
    }
    String out = pom;
    MatchResult module = MODULE.matcher(out).results().reduce((a, b) -> b).orElse(null);
    if (module != null) {
      out =
          out.substring(0, module.end())
              + "    <module>"
              + folder
              + "</module>\n"
              + out.substring(module.end());
    }
    MatchResult last = LANGUAGE.matcher(out).results().reduce((a, b) -> b).orElse(null);
    if (last == null) {
      throw new IllegalArgumentException("names no language that another one could follow");
    }
    return out.substring(0, last.end())
        + last.group().replace(last.group(1), artifact)
        + out.substring(last.end());
  }

  private static final String INSIDE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- Copyright 2026 The Elchi Authors. SPDX-License-Identifier: Apache-2.0 -->
      <project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
        <modelVersion>4.0.0</modelVersion>

        <parent>
          <groupId>io.elchi</groupId>
          <artifactId>elchi-parent</artifactId>
          <version>%1$s</version>
        </parent>

        <artifactId>%2$s</artifactId>
        <name>Elchi: %3$s</name>
        <description>What Elchi knows of %3$s: words as data.</description>

        <dependencies>
          <dependency>
            <groupId>io.elchi</groupId>
            <artifactId>elchi-core</artifactId>
          </dependency>
          <dependency>
            <groupId>org.jspecify</groupId>
            <artifactId>jspecify</artifactId>
          </dependency>

          <dependency>
            <groupId>io.elchi</groupId>
            <artifactId>elchi-tck</artifactId>
            <scope>test</scope>
          </dependency>
          <dependency>
            <groupId>org.junit.jupiter</groupId>
            <artifactId>junit-jupiter</artifactId>
            <scope>test</scope>
          </dependency>
        </dependencies>
      </project>
      """;

  private static final String ALONE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
        <modelVersion>4.0.0</modelVersion>

        <!-- Yours: pick a group of your own before you publish. -->
        <groupId>org.example.elchi</groupId>
        <artifactId>%2$s</artifactId>
        <version>0.1.0-SNAPSHOT</version>
        <name>Elchi: %3$s</name>
        <description>What Elchi knows of %3$s: words as data.</description>

        <properties>
          <maven.compiler.release>17</maven.compiler.release>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          <elchi.version>%1$s</elchi.version>
        </properties>

        <dependencyManagement>
          <dependencies>
            <dependency>
              <groupId>io.elchi</groupId>
              <artifactId>elchi-bom</artifactId>
              <version>${elchi.version}</version>
              <type>pom</type>
              <scope>import</scope>
            </dependency>
          </dependencies>
        </dependencyManagement>

        <dependencies>
          <dependency>
            <groupId>io.elchi</groupId>
            <artifactId>elchi-core</artifactId>
          </dependency>
          <dependency>
            <groupId>org.jspecify</groupId>
            <artifactId>jspecify</artifactId>
            <version>@jspecify@</version>
          </dependency>

          <dependency>
            <groupId>io.elchi</groupId>
            <artifactId>elchi-tck</artifactId>
            <scope>test</scope>
          </dependency>
          <dependency>
            <groupId>org.junit.jupiter</groupId>
            <artifactId>junit-jupiter</artifactId>
            <version>@junit@</version>
            <scope>test</scope>
          </dependency>
        </dependencies>

        <build>
          <plugins>
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-resources-plugin</artifactId>
              <version>3.5.0</version>
            </plugin>
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-compiler-plugin</artifactId>
              <version>3.16.0</version>
            </plugin>
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-surefire-plugin</artifactId>
              <version>3.6.1</version>
              <configuration>
                <useModulePath>false</useModulePath>
                <trimStackTrace>true</trimStackTrace>
                <argLine>-Dfile.encoding=UTF-8</argLine>
              </configuration>
            </plugin>
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-jar-plugin</artifactId>
              <version>3.5.1</version>
            </plugin>
          </plugins>
        </build>
      </project>
      """
          .replace("@jspecify@", "1.0.1")
          .replace("@junit@", "6.1.3");
}
