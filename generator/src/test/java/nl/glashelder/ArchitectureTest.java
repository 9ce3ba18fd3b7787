package nl.glashelder;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The order of the packages, and which of them may know which library. What no class may call
 * (clocks, chance, the machine's language and encoding) stands in {@code .mvn/forbidden.txt} and is
 * held to in the build of every module.
 */
@ArchTag("slow")
@AnalyzeClasses(packages = "nl.glashelder", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String HOME = "nl.glashelder.";

  /** One step of the data's route each, the last step first; imports run down this list only. */
  private static final List<String> STEPS =
      List.of(
          "preview",
          "publish",
          "render",
          "compare",
          "version",
          "register",
          "takeover",
          "wording",
          "visit",
          "check",
          "source",
          "model");

  /**
   * Who may use which library, by the start of its packages; what is not named here or is Java's
   * own belongs to nobody. jsoup is the one way to look at words, so whoever has words may use it.
   */
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          entry("org.yaml.snakeyaml", List.of("source")),
          entry("org.dhatim.fastexcel", List.of("register")),
          entry("com.fasterxml.jackson.core", List.of("source", "visit")),
          entry("com.fasterxml.jackson.jr", List.of("visit")),
          entry("org.commonmark", List.of("source", "wording", "takeover.text")),
          entry("com.github.difflib", List.of("compare.words")),
          entry("com.sun.net.httpserver", List.of("preview")),
          entry("org.apache.pdfbox", List.of("render.pdf", "takeover.text")),
          entry("org.apache.fontbox", List.of("render.pdf")),
          entry("com.openhtmltopdf", List.of("render.pdf")),
          entry(
              "org.jsoup",
              List.of(
                  "check",
                  "wording",
                  "takeover.text",
                  "register",
                  "version",
                  "compare",
                  "render",
                  "publish")),
          entry("org.tartarus.snowball", List.of("check.language")));

  @ArchTest
  static void everyStepImportsOnlyStepsBelowIt(JavaClasses all) {
    for (int i = 1; i < STEPS.size(); i++) {
      noClasses()
          .that()
          .resideInAPackage(tree(STEPS.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(trees(STEPS.subList(0, i)))
          .check(all);
    }
  }

  @ArchTest
  static void everyClassIsInAStepAndEveryStepHasClasses(JavaClasses all) {
    Set<String> found = new LinkedHashSet<>();
    for (JavaClass type : all) {
      found.add(type.getPackageName().substring(HOME.length()).split("\\.")[0]);
    }
    assertEquals(Set.copyOf(STEPS), found);
  }

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching(HOME + "(**)").should().beFreeOfCycles();

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
  static final ArchRule THE_REDLINE_KNOWS_ONLY_WORDS_AND_FINGERPRINTS =
      classes()
          .that()
          .resideInAPackage("nl.glashelder.compare.words")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "nl.glashelder.compare.words",
              "nl.glashelder.wording",
              "nl.glashelder.version",
              "org.jsoup..",
              "com.github.difflib..",
              "java..");

  @ArchTest
  static void everyLibraryHasItsHome(JavaClasses all) {
    Map<String, Set<String>> strangers = new TreeMap<>();
    for (JavaClass type : all) {
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(
              resideOutsideOfPackages(
                  "nl.glashelder..", "java..", "javax..", "org.w3c.dom..", "org.xml.sax.."))
          .filter(library -> !library.isPrimitive())
          .filter(library -> !isAtHome(library, type))
          .forEach(
              library ->
                  strangers
                      .computeIfAbsent(type.getName(), name -> new TreeSet<>())
                      .add(library.getName()));
    }
    assertEquals(Map.of(), strangers);
  }

  private static boolean isAtHome(JavaClass library, JavaClass user) {
    return LIBRARIES.entrySet().stream()
        .filter(entry -> resideInAPackage(entry.getKey() + "..").test(library))
        .flatMap(entry -> entry.getValue().stream())
        .anyMatch(step -> resideInAPackage(tree(step)).test(user));
  }

  private static String tree(String step) {
    return HOME + step + "..";
  }

  private static String[] trees(List<String> steps) {
    return steps.stream().map(ArchitectureTest::tree).toArray(String[]::new);
  }
}
