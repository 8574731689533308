package agon.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may import whom, as far as the server sees the project. */
class ImportRulesTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .withImportOption(location -> !location.contains("/test/agon/"))
          .importPackages("agon");

  /** A store, or a class inside of one. */
  private static final DescribedPredicate<JavaClass> STORE =
      DescribedPredicate.describe("stores", one -> one.getName().matches(".*Store(\\$.*)?"));

  /** A rule about nothing would hold. */
  private static void holds(ArchRule rule) {
    rule.allowEmptyShould(false).check(CLASSES);
  }

  @Test
  void allThreeModulesAreLookedAt() {
    for (String name : List.of("agon.protocol", "agon.sandbox", "agon.server")) {
      assertTrue(
          CLASSES.stream().map(JavaClass::getPackageName).anyMatch(p -> p.startsWith(name)), name);
    }
    assertFalse(CLASSES.contain(ImportRulesTest.class), "tests are not looked at");
  }

  @Test
  void theProtocolKnowsNobody() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("agon.protocol..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("agon..").and(resideInAPackage("agon.protocol..").negate())));
  }

  @Test
  void theSandboxKnowsTheProtocolAlone() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("agon.sandbox..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("agon..")
                    .and(resideInAnyPackage("agon.sandbox..", "agon.protocol..").negate())));
  }

  @Test
  void onlyWiringHttpAndRoutesKnowJavalin() {
    holds(
        noClasses()
            .that(
                resideInAPackage("agon..")
                    .and(resideInAPackage("agon.server.http").negate())
                    .and(simpleNameEndingWith("Routes").negate())
                    .and(simpleNameEndingWith("Server").negate()))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.javalin.."));
  }

  @Test
  void onlyStoresAndTheDatabaseKnowSql() {
    holds(
        noClasses()
            .that(
                resideInAPackage("agon..")
                    .and(resideInAPackage("agon.server.db").negate())
                    .and(STORE.negate()))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.jdbi..", "java.sql..", "javax.sql..", "org.sqlite..", "com.zaxxer.hikari.."));
  }

  @Test
  void onlyItsPackageKnowsTheContainerEngine() {
    holds(
        noClasses()
            .that(
                resideInAPackage("agon..").and(resideInAPackage("agon.sandbox.docker..").negate()))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.dockerjava.."));
  }

  @Test
  void noPackageKnowsItselfThroughOthers() {
    holds(slices().matching("agon.(**)").should().beFreeOfCycles());
  }

  /**
   * A pattern that can go back takes minutes, or the stack, on the right few kilobytes. RE2/J's
   * cannot. What makes the shipped problems' tests runs at the build, on texts of its own.
   */
  @Test
  void noPatternThatCanGoBackMeetsAText() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("agon.server.problem.shipped..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex..")
            .orShould()
            .callMethod(String.class, "matches", String.class)
            .orShould()
            .callMethod(String.class, "replaceAll", String.class, String.class)
            .orShould()
            .callMethod(String.class, "replaceFirst", String.class, String.class));
  }

  @Test
  void aBrokenRuleIsSeen() {
    assertThrows(
        AssertionError.class,
        () ->
            holds(
                noClasses()
                    .that()
                    .resideInAPackage("agon.server..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("agon.protocol..")));
  }
}
