package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Reading;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.DataItem;
import nl.glashelder.model.DataSource;
import nl.glashelder.model.Obligation;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;

/** Which data, from whom and when: AVG 5(1), 13(2)(e) and 14. */
final class DataRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onStatement("R29", "verplicht-en-gevolg", "AVG 13(2)(e)", ERROR, DataRules::duty),
          Rule.onStatement(
              "R33", "categorieen-gegevens", "AVG 14(1)(d)", WARNING, DataRules::kinds),
          Rule.onStatement("R34", "bron", "AVG 14(2)(f)", ERROR, DataRules::source),
          Rule.onDraft(
              "R35", "bron-tegenstrijdig", "AVG 5(1)(a), 14(2)(f)", WARNING, DataRules::fromReader),
          Rule.onStatement(
              "R46",
              "inkomen-op-juiste-moment",
              "AVG 5(1)(c), 5(1)(e); BTIV 55-56",
              WARNING,
              DataRules::income));

  private static final Concept INCOME = Concept.of("inkomen");
  private static final Concept REGISTRATION = Concept.of("inschrijving");
  private static final Concept LATER = Concept.of("aanbod");
  private static final Concept OBSERVED = Concept.of("waargenomen");
  private static final Concept FROM_OTHERS = Concept.of("van-anderen");
  private static final Concept ALL_FROM_READER = Concept.of("alles-van-lezer");

  /** That we want to see it, not that the reader may fill it in. */
  private static final Pattern ASKING =
      Pattern.compile(
          "(?iu)\\b(?:uploadt|mailt|verstuurt|vragen|vraag|nodig|stuurt|sturen|levert|geeft|moet|overleggen|meesturen|uploaden"
              + "|bewijs|willen|controleren|toetsen)\\b");

  private static final String INCOME_ADVICE =
      "Vraag ze pas als iemand een woning krijgt aangeboden, en zeg dat bij moment.";

  private static final String SOURCE_ADVICE =
      "Noem bij bronnen waar de gegevens vandaan komen, bijvoorbeeld de gemeente (BRP) of het"
          + " Kadaster.";

  /** Data that are named after the register they are in. */
  private static final Pattern FROM_REGISTER =
      Pattern.compile(
          "(?iu)gegevens (?:uit|van) (?:de |het )?(?:BRP\\b|Basisregistratie|Kadaster|BKR\\b"
              + "|handelsregister|politie\\b)|\\b(?:brp|kadaster|bkr|uwv)[- ]?gegevens");

  private DataRules() {}

  private static String path(DataCategory d) {
    return "gegevens." + d.id();
  }

  private static String path(Processing p) {
    return "verwerkingen." + p.id();
  }

  /** Only data that people give themselves: AVG 13, not 14, and not what is observed. */
  private static void duty(PrivacyStatement s, Facts facts, Found found) {
    for (DataCategory d : s.data()) {
      boolean comesOtherwise = !d.sources().isEmpty() || d.observed() || d.derivation().isPresent();
      boolean toldByAudience =
          !d.byAudience().isEmpty()
              && d.byAudience().stream().allMatch(a -> a.obligation().isPresent());
      if (comesOtherwise && !d.fromYourself() || isObserved(d)) {
        continue;
      }
      if (d.obligation().isEmpty() && !toldByAudience) {
        found.at(
            path(d),
            "Bij '" + d.name() + "' staat niet of iemand deze gegevens moet geven.",
            "Vul verplicht in: wet, overeenkomst, voorwaarde of vrijwillig. Schrijf bij gevolg wat"
                + " er gebeurt als iemand ze niet geeft.");
      } else if (d.consequence().isEmpty()
          && d.obligation().filter(o -> o != Obligation.VOLUNTARY).isPresent()) {
        found.at(
            path(d),
            "'" + d.name() + "' is verplicht, maar er staat niet wat er anders gebeurt.",
            "Schrijf bij gevolg in een zin wat er gebeurt als iemand deze gegevens niet geeft.");
      }
    }
  }

  /** Nobody gives what a camera, a meter or a log sees: there is no duty to tell of. */
  private static boolean isObserved(DataCategory d) {
    return OBSERVED.isNamed(d.name()) && d.items().isEmpty()
        || !d.items().isEmpty() && d.items().stream().allMatch(i -> OBSERVED.isNamed(i.name()));
  }

  private static void kinds(PrivacyStatement s, Facts facts, Found found) {
    boolean othersGiveData = s.data().stream().anyMatch(d -> !d.sources().isEmpty());
    for (Processing p : s.processings()) {
      if (!p.data().isEmpty()) {
        continue;
      }
      String message = "Bij '" + p.name() + "' staat niet welke gegevens u gebruikt.";
      String advice = "Vul gegevens in met ids uit de lijst gegevens.";
      found.at(
          path(p),
          message,
          othersGiveData ? "U krijgt ook gegevens van anderen. " + advice : advice);
    }
  }

  private static void source(PrivacyStatement s, Facts facts, Found found) {
    ToldInText.sources(s, facts, found);
    for (DataCategory d : s.data()) {
      if (!d.sources().isEmpty() || d.observed() || d.derivation().isPresent()) {
        continue;
      }
      if (!d.fromYourself() && facts.says(path(d) + ".van-uzelf")) {
        found.at(
            path(d) + ".van-uzelf",
            "'" + d.name() + "' komt niet van de persoon zelf, maar er is geen bron ingevuld.",
            SOURCE_ADVICE);
        continue;
      }
      Optional<DataItem> fromRegister =
          d.fromYourself()
              ? Optional.empty()
              : d.items().stream()
                  .filter(i -> FROM_REGISTER.matcher(i.id() + " " + i.name()).find())
                  .findFirst();
      if (fromRegister.isPresent()) {
        found.at(
            path(d),
            "'"
                + d.name()
                + "' komt uit een register ('"
                + fromRegister.get().name()
                + "'), maar er is geen bron ingevuld.",
            SOURCE_ADVICE);
        continue;
      }
      facts
          .texts()
          .said(FROM_OTHERS, t -> t.sheet() == Sheet.STATEMENT && t.prose() && t.isIn(path(d)))
          .stream()
          .findFirst()
          .ifPresent(
              said ->
                  found.warning(
                      path(d),
                      "'"
                          + d.name()
                          + "' krijgt u van een ander ('"
                          + said.words()
                          + "'), maar er is geen bron"
                          + " ingevuld.",
                      SOURCE_ADVICE));
    }
  }

  /**
   * A category may come from the reader and from others at once; only a text that says "all"
   * cannot.
   */
  private static void fromReader(Rule rule, Facts facts, List<Hit> hits) {
    if (facts.draft().statement().isEmpty()) {
      return;
    }
    Found found = facts.found(rule, Sheet.STATEMENT, hits);
    List<DataCategory> data = facts.draft().statement().get().document().data();
    Optional<DataCategory> other = data.stream().filter(d -> !d.sources().isEmpty()).findFirst();
    if (other.isEmpty()) {
      return;
    }
    for (Said said :
        facts
            .texts()
            .find(
                ALL_FROM_READER,
                t -> t.sheet() == Sheet.STATEMENT && t.prose() && !t.section().equals("rechten"),
                m -> !m.isDenied() && !m.isQuoted() && !m.isPast() && !m.isAsked())) {
      found.at(
          said.path(),
          "De tekst zegt dat alle gegevens van de lezer zelf komen, maar '"
              + other.get().name()
              + "' komt van: "
              + Dutch.and(other.get().sources().stream().map(DataSource::name).toList())
              + ".",
          "Schrijf op dat u ook gegevens van anderen krijgt, of verbeter de bron.");
    }
  }

  private static void income(PrivacyStatement s, Facts facts, Found found) {
    Set<String> told = new HashSet<>();
    for (DataCategory d : s.data()) {
      boolean asksIncome =
          isIncome(d.name()) || d.items().stream().anyMatch(i -> isIncome(i.name()));
      String moment = d.moment().map(Object::toString).orElse("");
      if (!asksIncome || LATER.isNamed(moment)) {
        continue;
      }
      boolean atRegistration = REGISTRATION.isNamed(moment);
      Optional<Processing> registering =
          facts.usesOf(d).stream().filter(DataRules::isRegistration).findFirst();
      if (atRegistration || registering.isPresent()) {
        told.add(path(d));
        registering.ifPresent(p -> told.add(path(p)));
        found.at(
            path(d),
            "U vraagt inkomensgegevens ('"
                + d.name()
                + "') al bij de inschrijving"
                + registering.map(p -> " ('" + p.name() + "')").orElse("")
                + ".",
            INCOME_ADVICE);
      }
    }
    for (Said said : facts.texts().said(INCOME, t -> t.sheet() == Sheet.STATEMENT && t.prose())) {
      Reading sentence = said.match().reading();
      if (ASKING.matcher(sentence.sentence()).find()
          && REGISTRATION.isNamed(sentence)
          && !LATER.isNamed(sentence)
          && !said.match().isDenied()
          && told.stream().noneMatch(said.passage()::isIn)) {
        found.at(
            said.path(),
            "'"
                + Dutch.start(sentence.sentence())
                + "' vraagt inkomensgegevens al bij de"
                + " inschrijving.",
            INCOME_ADVICE);
      }
    }
  }

  /** A name says what it is of, whoever gives it: "jaaropgave van de werkgever". */
  private static boolean isIncome(String name) {
    return INCOME.named(Reading.of(name)).stream().anyMatch(m -> !m.isDenied() && !m.isQuoted());
  }

  private static boolean isRegistration(Processing p) {
    String moment = p.moment().map(Object::toString).orElse("");
    return !LATER.isNamed(moment)
        && !LATER.isNamed(p.name())
        && REGISTRATION.isNamed(p.id().replace('-', ' ') + ". " + p.name() + ". " + moment);
  }
}
