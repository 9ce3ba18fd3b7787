package nl.glashelder;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStreamReader;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * The order of the packages, and what no package may use if the same input is to give the same
 * output.
 */
@AnalyzeClasses(packages = "nl.glashelder", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** One step of the data's route each, the last step first; imports run down this list only. */
  private static final List<String> STEPS =
      List.of(
          "preview", "publish", "render", "compare", "version", "wording", "visit", "check",
          "source", "model");

  @ArchTest
  static void everyStepImportsOnlyStepsBelowIt(JavaClasses all) {
    for (int i = 1; i < STEPS.size(); i++) {
      String[] above =
          STEPS.subList(0, i).stream().map(s -> "nl.glashelder." + s + "..").toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("nl.glashelder." + STEPS.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(above)
          .allowEmptyShould(true)
          .check(all);
    }
  }

  @ArchTest
  static void everyClassIsInAStep(JavaClasses all) {
    assertTrue(all.size() > 50, "nothing was looked at");
    classes()
        .should()
        .resideInAnyPackage(
            STEPS.stream().map(s -> "nl.glashelder." + s + "..").toArray(String[]::new))
        .check(all);
  }

  @ArchTest
  static final ArchRule STEPS_HAVE_NO_CYCLES =
      slices().matching("nl.glashelder.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule THE_LIBRARY_KNOWS_NO_TEMPLATE_AND_NO_BUILD_TOOL =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("gg.jte..", "org.apache.maven..", "nl.glashelder.templates..");

  @ArchTest
  static final ArchRule THE_MODEL_KNOWS_NO_FILES_AND_NO_LIBRARY =
      classes()
          .that()
          .resideInAPackage("nl.glashelder.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("nl.glashelder.model..", "java.lang..", "java.util..", "java.time..");

  @ArchTest
  static final ArchRule NOBODY_ASKS_WHAT_TIME_IT_IS =
      noClasses()
          .should()
          .callMethodWhere(target(nameMatching("now")).and(owner("java.time..")))
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethodWhere(target(nameMatching("system.*")).and(owner("java.time.Clock")))
          .orShould()
          .dependOnClassesThat(
              belongToAnyOf(
                  java.util.Date.class, java.util.Calendar.class, java.text.SimpleDateFormat.class))
          .because("the reference date is given, so that the same input gives the same bytes");

  @ArchTest
  static final ArchRule NOBODY_LEANS_ON_THE_MACHINES_LANGUAGE =
      noClasses()
          .should()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
          .orShould()
          .callMethod(java.text.Collator.class, "getInstance")
          .orShould()
          .callMethod(NumberFormat.class, "getInstance")
          .orShould()
          .callMethod(java.util.Locale.class, "getDefault")
          .orShould()
          .callMethod(java.time.ZoneId.class, "systemDefault")
          .because("pages must not depend on where they were made; name the Locale");

  @ArchTest
  static final ArchRule NOBODY_LEANS_ON_THE_MACHINES_ENCODING =
      noClasses()
          .should()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callConstructor(String.class, byte[].class)
          .orShould()
          .callConstructor(InputStreamReader.class, java.io.InputStream.class)
          .orShould()
          .callConstructor(java.io.OutputStreamWriter.class, java.io.OutputStream.class)
          .orShould()
          .callConstructor(java.io.PrintStream.class, java.io.OutputStream.class)
          .because("files are UTF-8 everywhere");

  @ArchTest
  static final ArchRule NOBODY_ROLLS_DICE =
      noClasses()
          .should()
          .dependOnClassesThat(
              belongToAnyOf(java.util.Random.class, java.security.SecureRandom.class))
          .orShould()
          .callMethod(java.util.UUID.class, "randomUUID")
          .orShould()
          .callMethod(Math.class, "random");

  private static DescribedPredicate<JavaCall<?>> owner(String packageOrClass) {
    DescribedPredicate<JavaClass> there =
        packageOrClass.endsWith("..")
            ? JavaClass.Predicates.resideInAPackage(packageOrClass)
            : com.tngtech.archunit.core.domain.properties.HasName.Predicates.name(packageOrClass)
                .forSubtype();
    return JavaCall.Predicates.target(
        com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(there));
  }
}
