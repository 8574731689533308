package agon.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Who may know whom. Every module has a test that extends this one and names its own root package;
 * the rules are the same everywhere, and hold for what the module may be.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // The classes are read once.
public abstract class HouseRules {
  /** What each module may know of the others. */
  private static final Map<String, List<String>> BELOW =
      Map.of(
          "agon.protocol", List.of(),
          "agon.sandbox", List.of("agon.protocol"),
          "agon.packages", List.of("agon.protocol", "agon.sandbox"),
          "agon.problems", List.of("agon.packages"),
          "agon.server", List.of("agon.protocol", "agon.sandbox", "agon.packages"),
          "agon.client", List.of("agon.protocol"),
          "agon.bench", List.of("agon.protocol", "agon.sandbox", "agon.packages", "agon.server"));

  /** The most classes that a room may have before it is two. */
  private static final int LARGEST_ROOM = 40;

  private static final DescribedPredicate<JavaClass> STORE =
      named("stores", ".*Store(\\$.*)?").or(resideInAPackage("agon.server.db"));

  private static final DescribedPredicate<JavaClass> TALKS_HTTP =
      named("wiring and routes", ".*(Routes|Server)(\\$.*)?")
          .or(resideInAPackage("agon.server.http"));

  private final String module;
  private final JavaClasses classes;

  protected HouseRules(String module) {
    this.module = module;
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .withImportOption(location -> !location.contains("/test/agon/"))
            .importPackages(module);
  }

  private static DescribedPredicate<JavaClass> named(String what, String pattern) {
    return DescribedPredicate.describe(what, one -> one.getName().matches(pattern));
  }

  /** A module need not have what a rule is about. */
  private void holds(ArchRule rule) {
    rule.allowEmptyShould(true).check(classes);
  }

  /** Only those may know that package. */
  private void only(DescribedPredicate<? super JavaClass> those, String... packages) {
    holds(
        noClasses()
            .that(DescribedPredicate.not(those))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages));
  }

  @Test
  void theModuleItselfIsLookedAt() {
    assertFalse(classes.isEmpty());
    assertTrue(classes.stream().allMatch(one -> one.getPackageName().startsWith(module)));
    assertFalse(classes.contain(getClass()), "tests are not looked at");
  }

  @Test
  void aBrokenRuleIsSeen() {
    assertThrows(AssertionError.class, () -> only(named("nobody", "nobody"), "java.lang.."));
  }

  @Test
  void aModuleKnowsOnlyThoseBelow() {
    List<String> allowed = new ArrayList<>(BELOW.get(module));
    allowed.add(module);
    String[] rooms = allowed.stream().map(name -> name + "..").toArray(String[]::new);
    holds(
        noClasses()
            .should()
            .dependOnClassesThat(
                resideInAPackage("agon..").and(DescribedPredicate.not(resideInAnyPackage(rooms)))));
  }

  @Test
  void noPackageKnowsItselfThroughOthers() {
    slices().matching("agon.(**)").should().beFreeOfCycles().allowEmptyShould(true).check(classes);
  }

  @Test
  void noRoomIsTooLarge() {
    Map<String, Long> rooms =
        classes.stream()
            .filter(one -> !one.isNestedClass() && !one.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
    rooms.values().removeIf(count -> count <= LARGEST_ROOM);
    assertEquals(Map.of(), rooms);
  }

  @Test
  void onlyTestsAreNamedAsTests() {
    List<String> named =
        classes.stream()
            .filter(one -> one.getSimpleName().matches(".+Tests?"))
            .map(JavaClass::getName)
            .toList();
    assertEquals(List.of(), named);
  }

  @Test
  void onlyStoresAndTheDatabaseKnowSql() {
    only(STORE, "org.jdbi..", "java.sql..", "javax.sql..", "org.sqlite..", "com.zaxxer.hikari..");
  }

  @Test
  void onlyWiringAndRoutesTalkHttp() {
    only(TALKS_HTTP, "io.javalin..");
  }

  @Test
  void onlyItsRoomKnowsTheContainerEngine() {
    only(resideInAPackage("agon.sandbox.docker.."), "com.github.dockerjava..");
  }

  @Test
  void onlyTheNetKnowsTheHttpClient() {
    only(resideInAPackage("agon.client.net"), "okhttp3..", "okio..");
  }

  @Test
  void onlyTheAppClassTouchesTheThreadOfTheWindow() {
    holds(
        noClasses()
            .that(
                DescribedPredicate.not(named("the app class", "agon\\.client\\.ui\\.App(\\$.*)?")))
            .and(resideInAPackage("agon.client.."))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javafx.application.Platform"));
  }

  @Test
  void modelsHoldNoNodes() {
    holds(
        noClasses()
            .that(named("models", ".*Model(\\$.*)?"))
            .or(
                resideInAnyPackage(
                    "agon.client.core..",
                    "agon.client.net..",
                    "agon.client.cli..",
                    "agon.client.app..",
                    "agon.client.local.."))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx.scene.."));
  }

  @Test
  void viewsKnowNothingOfTheNet() {
    holds(
        noClasses()
            .that(named("views", ".*(View|Page|Pane|Bar|Cell|Mark|Line)(\\$.*)?"))
            .and(resideInAPackage("agon.client.."))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("agon.client.net.."));
  }

  /** A pattern that can go back takes minutes, or the stack, on the right few kilobytes. */
  @Test
  void noPatternThatCanGoBackMeetsAText() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages("agon.problems..", "agon.bench..")
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
}
