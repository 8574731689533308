package agon.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PatternRuleTest {
  /**
   * A pattern that can go back takes minutes, or the stack, on the right few kilobytes. RE2/J's
   * cannot. The editor's grammars look at lines, of which they have a way of their own to keep the
   * long ones away.
   */
  @Test
  void noPatternThatCanGoBackMeetsATextOfAServerOrACompiler() {
    noClasses()
        .that()
        .resideOutsideOfPackage("agon.client.editor..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex..")
        .orShould()
        .callMethod(String.class, "matches", String.class)
        .orShould()
        .callMethod(String.class, "replaceAll", String.class, String.class)
        .orShould()
        .callMethod(String.class, "replaceFirst", String.class, String.class)
        .allowEmptyShould(false)
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("/test/agon/"))
                .importPackages("agon.client"));
  }
}
