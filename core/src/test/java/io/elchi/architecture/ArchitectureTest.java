// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.elchi.language.FeatureSet;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** What the shape of core promises: data flows one way, and nothing is shared that can change. */
class ArchitectureTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.elchi");

  private static final String[] PUBLISHED = {
    "io.elchi", "io.elchi.model", "io.elchi.json", "io.elchi.spi"
  };

  /** The stages, from the text to the record: each may use what stands before it, and no more. */
  private static final List<Set<String>> STAGES =
      List.of(
          Set.of("model"),
          Set.of("text", "spi"),
          Set.of("language"),
          Set.of("analysis", "detect"),
          Set.of("quantity"),
          Set.of("time", "entity"),
          Set.of("clause"),
          Set.of("event", "quote"),
          Set.of("mission"),
          Set.of("explain"),
          Set.of("json"));

  @Test
  void dataFlowsOneWay() {
    classes()
        .that(describe("belong to a stage", c -> !stageOf(c).isEmpty()))
        .should(useOnlyEarlierStages())
        .check(CORE);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("io.elchi.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void modelRestsOnTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage("io.elchi.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("io.elchi.model..", "java..", "org.jspecify..")
        .check(CORE);
  }

  @Test
  void jsonKnowsOnlyTheModel() {
    noClasses()
        .that()
        .resideInAPackage("io.elchi.json..")
        .should()
        .dependOnClassesThat(
            describe(
                "are Elchi's, and neither model nor JSON",
                c ->
                    c.getPackageName().startsWith("io.elchi")
                        && !c.getPackageName().startsWith("io.elchi.model")
                        && !c.getPackageName().startsWith("io.elchi.json")))
        .check(CORE);
  }

  @Test
  void jacksonIsForJson() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.elchi.json..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(CORE);
  }

  @Test
  void publishedSignaturesShowNoLibrary() {
    ArchRuleDefinition.methods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(PUBLISHED)
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .and(
            describe(
                "are public or protected",
                m ->
                    m.getModifiers().contains(JavaModifier.PUBLIC)
                        || m.getModifiers().contains(JavaModifier.PROTECTED)))
        .should(showOnlyTypesOfElchiAndTheJdk())
        .check(CORE);
  }

  @Test
  void noStaticStateChanges() {
    fields()
        .that()
        .areStatic()
        .and(describe("are written by hand", f -> !f.getName().startsWith("$")))
        .should()
        .beFinal()
        .andShould()
        .haveRawType(describe("a type that cannot change", ArchitectureTest::cannotChange))
        .check(CORE);
  }

  @Test
  void nothingLeansOnTheMachine() {
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(Charset.class, "defaultCharset")
        .orShould()
        .callMethod(TimeZone.class, "getDefault")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Random.class)
        .because("the same text gives the same record on every machine, on every day")
        .check(CORE);
  }

  @Test
  void nothingPrints() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .because("a library speaks through its results")
        .check(CORE);
  }

  private static String stageOf(JavaClass type) {
    String root = "io.elchi.";
    String name = type.getPackageName();
    return name.startsWith(root) ? name.substring(root.length()).split("\\.", 2)[0] : "";
  }

  private static int rankOf(String stage) {
    for (int rank = 0; rank < STAGES.size(); rank++) {
      if (STAGES.get(rank).contains(stage)) {
        return rank;
      }
    }
    throw new AssertionError("no place among the stages for package io.elchi." + stage);
  }

  private static ArchCondition<JavaClass> useOnlyEarlierStages() {
    return new ArchCondition<>("use only earlier stages") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String own = stageOf(type);
        type.getDirectDependenciesFromSelf().stream()
            .filter(d -> d.getTargetClass().getPackageName().startsWith("io.elchi"))
            .filter(d -> !stageOf(d.getTargetClass()).equals(own))
            .filter(
                d ->
                    stageOf(d.getTargetClass()).isEmpty()
                        || rankOf(stageOf(d.getTargetClass())) >= rankOf(own))
            .forEach(d -> events.add(SimpleConditionEvent.violated(type, d.getDescription())));
      }
    };
  }

  private static boolean cannotChange(JavaClass type) {
    if (type.isArray()) {
      return false;
    }
    Set<Class<?>> mutable =
        Set.of(
            StringBuilder.class,
            StringBuffer.class,
            AtomicInteger.class,
            AtomicLong.class,
            AtomicReference.class,
            ThreadLocal.class,
            Matcher.class);
    if (mutable.stream().anyMatch(type::isAssignableTo)) {
      return false;
    }
    // A field of type List or Map is taken at its word: List.of and Map.of. A field that names a
    // mutable class is not.
    boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    return !collection
        || type.isInterface()
        || type.getName().contains(".Immutable")
        || type.isEquivalentTo(FeatureSet.class);
  }

  private static ArchCondition<JavaMethod> showOnlyTypesOfElchiAndTheJdk() {
    DescribedPredicate<JavaClass> known =
        describe(
            "of Elchi or the JDK",
            c -> {
              String name = c.getBaseComponentType().getName();
              return c.getBaseComponentType().isPrimitive()
                  || name.startsWith("java.")
                  || name.startsWith("io.elchi.");
            });
    return new ArchCondition<>("show only types of Elchi and the JDK") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        method.getAllInvolvedRawTypes().stream()
            .filter(known.negate())
            .forEach(
                c ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " shows " + c.getName())));
      }
    };
  }
}
