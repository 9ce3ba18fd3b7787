package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
          Rule.onStatement("R33", "categorieen-gegevens", "AVG 14(1)(d)", ERROR, DataRules::kinds),
          Rule.onStatement("R34", "bron", "AVG 14(2)(f)", ERROR, DataRules::source),
          Rule.onDraft(
              "R35", "bron-tegenstrijdig", "AVG 5(1)(a), 14(2)(f)", WARNING, DataRules::fromReader),
          Rule.onStatement(
              "R46",
              "inkomen-op-juiste-moment",
              "AVG 5(1)(c), 5(1)(e); BTIV 55-56",
              WARNING,
              DataRules::income));

  private static final Pattern INCOME =
      Pattern.compile("(?iu)inkomen|loonstrook|loongegevens|salaris|jaaropgave");
  private static final Pattern REGISTRATION = Pattern.compile("(?iu)inschrij|ingeschreven");
  private static final Pattern LATER =
      Pattern.compile(
          "(?iu)aanbied|aanbod|aangeboden|toewijz|toegewezen|huurcontract|huurovereenk");

  private static final String SOURCE_ADVICE =
      "Noem bij bronnen waar de gegevens vandaan komen, bijvoorbeeld de gemeente (BRP) of het"
          + " Kadaster.";

  /** Data that are named after the register they are in. */
  private static final Pattern FROM_REGISTER =
      Pattern.compile(
          "(?iu)gegevens (?:uit|van) (?:de |het )?(?:BRP\\b|Basisregistratie|Kadaster|BKR\\b"
              + "|handelsregister|politie\\b)|\\b(?:brp|kadaster|bkr|uwv)[- ]?gegevens");

  /** Only parties that are certainly not the reader; "wij vragen u een uittreksel" is not meant. */
  private static final Pattern FROM_OTHERS =
      Pattern.compile(
          "(?iu)(?:(?:krijgen|ontvangen|halen|komen)[^.;]{0,60}?\\b(?:van|uit)"
              + "|(?:vragen|opvragen)[^.;]{0,60}?\\b(?:op bij|bij))"
              + " (?:(?:de|het|een|uw|je|jouw) )?(?:(?:vorige|andere|oude) )?"
              + "(gemeente|belastingdienst|kadaster|BRP|basisregistratie|uwv|verhuurders?|werkgever"
              + "|politie|woningnet|coa|zorginstelling|kredietregistratie|bkr|deurwaarder"
              + "|woningcorporaties?|handelsregister)\\b");

  private static final Pattern ALL_FROM_READER =
      Pattern.compile(
          "(?iu)(?:alle|al uw|al je|alleen|uitsluitend)(?: de)? (?:persoons)?gegevens[^.;]{0,60}"
              + "(?:(?:u|je|uzelf|jezelf) (?:zelf )?(?:persoonlijk )?"
              + "(?:geeft|gaf|hebt|heeft|verstrekt|invult|doorgeeft)|van uzelf|van jezelf"
              + "|(?:u|je) zelf)"
              + "|gegevens[^.;]{0,40}(?:alleen|uitsluitend|allemaal) van (?:u|je|jou|uzelf|jezelf)\\b"
              + "|(?:vragen|krijgen|halen|verzamelen|ontvangen)[^.;]{0,30}(?:geen|nooit)"
              + " (?:persoons)?gegevens (?:over (?:u|je|jou) )?(?:van|bij|uit) (?:anderen|andere)"
              + "|omdat (?:u|je) deze gegevens (?:zelf|persoonlijk) aan ons");

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
      if (comesOtherwise && !d.fromYourself()) {
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

  private static void kinds(PrivacyStatement s, Facts facts, Found found) {
    boolean othersGiveData = s.data().stream().anyMatch(d -> !d.sources().isEmpty());
    for (Processing p : s.processings()) {
      if (!p.data().isEmpty()) {
        continue;
      }
      String message = "Bij '" + p.name() + "' staat niet welke gegevens u gebruikt.";
      String advice = "Vul gegevens in met ids uit de lijst gegevens.";
      if (othersGiveData) {
        found.at(path(p), message, "U krijgt ook gegevens van anderen. " + advice);
      } else {
        found.warning(path(p), message, advice);
      }
    }
  }

  private static void source(PrivacyStatement s, Facts facts, Found found) {
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
      String said =
          d.explanation().map(Object::toString).orElse("")
              + "\n"
              + d.moment().map(Object::toString).orElse("");
      Matcher m = FROM_OTHERS.matcher(said);
      if (m.find()) {
        found.at(
            path(d),
            "'"
                + d.name()
                + "' krijgt u van een ander ('"
                + m.group()
                + "'), maar er is geen bron"
                + " ingevuld.",
            SOURCE_ADVICE);
      }
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
    for (Passage passage : facts.passages()) {
      if (passage.sheet() == Sheet.STATEMENT
          && passage.prose()
          && !passage.section().equals("rechten")
          && passage.small().contains("gegevens")
          && ALL_FROM_READER.matcher(passage.text()).find()) {
        found.at(
            passage.path(),
            "De tekst zegt dat alle gegevens van de lezer zelf komen, maar '"
                + other.get().name()
                + "' komt van: "
                + Dutch.and(other.get().sources().stream().map(DataSource::name).toList())
                + ".",
            "Schrijf op dat u ook gegevens van anderen krijgt, of verbeter de bron.");
      }
    }
  }

  private static void income(PrivacyStatement s, Facts facts, Found found) {
    for (DataCategory d : s.data()) {
      boolean asksIncome =
          INCOME.matcher(d.id() + " " + d.name()).find()
              || d.items().stream().anyMatch(i -> INCOME.matcher(i.name()).find());
      String moment = d.moment().map(Object::toString).orElse("");
      if (!asksIncome || LATER.matcher(moment).find()) {
        continue;
      }
      boolean atRegistration = REGISTRATION.matcher(moment).find();
      Optional<Processing> registering =
          facts.usesOf(d).stream().filter(DataRules::isRegistration).findFirst();
      if (atRegistration || registering.isPresent()) {
        found.at(
            path(d),
            "U vraagt inkomensgegevens ('"
                + d.name()
                + "') al bij de inschrijving"
                + registering.map(p -> " ('" + p.name() + "')").orElse("")
                + ".",
            "Vraag ze pas als iemand een woning krijgt aangeboden, en zeg dat bij moment.");
      }
    }
  }

  private static boolean isRegistration(Processing p) {
    String moment = p.moment().map(Object::toString).orElse("");
    return !LATER.matcher(moment).find()
        && !LATER.matcher(p.name()).find()
        && REGISTRATION.matcher(p.id() + " " + p.name() + " " + moment).find();
  }
}
