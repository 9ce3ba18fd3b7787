package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.DataItem;
import nl.glashelder.model.DataSource;
import nl.glashelder.model.Obligation;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;

/** Which data, from whom, and the kinds that need more than a basis: AVG 9, 10, 14 and 87. */
final class DataRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onStatement("R29", "verplicht-en-gevolg", "AVG 13(2)(e)", ERROR, DataRules::duty),
          Rule.onStatement("R33", "categorieen-gegevens", "AVG 14(1)(d)", ERROR, DataRules::kinds),
          Rule.onStatement("R34", "bron", "AVG 14(2)(f)", ERROR, DataRules::source),
          Rule.onDraft(
              "R35", "bron-tegenstrijdig", "AVG 5(1)(a), 14(2)(f)", WARNING, DataRules::fromReader),
          Rule.onStatement(
              "R41",
              "bijzondere-gegevens",
              "AVG 9(1)-(2); UAVG 22-30",
              ERROR,
              (s, facts, found) -> special(s, facts, found)),
          Rule.onStatement(
              "R42", "strafrechtelijke-gegevens", "AVG 10; UAVG 31-33", ERROR, DataRules::criminal),
          Rule.onStatement("R44", "bsn", "AVG 87; UAVG 46(1)", ERROR, DataRules::nationalNumber),
          Rule.onStatement(
              "R45", "id-kopie", "AVG 5(1)(c); UAVG 46", WARNING, DataRules::identityCopy),
          Rule.onStatement(
              "R46",
              "inkomen-op-juiste-moment",
              "AVG 5(1)(c), 5(1)(e); BTIV 55-56",
              WARNING,
              DataRules::income));

  private static final Pattern HEALTH =
      Pattern.compile(
          "(?iu)\\bmedisch|\\bgezondheid|\\bziekte|\\bhandicap|\\bgodsdienst|\\bgeloofs"
              + "|etnische|\\bseksuele|vakbond|politieke (?:voorkeur|opvatting)");
  private static final Pattern CRIME =
      Pattern.compile("(?iu)strafblad|strafrechtelijk|strafbare feit|veroordeling|aangifte van");
  private static final Pattern BSN = Pattern.compile("(?iu)\\bbsn\\b|burgerservicenummer");
  private static final Pattern IDENTITY_COPY =
      Pattern.compile(
          "(?iu)kopie[^.;]{0,20}(?:identiteitsbewijs|legitimatie|paspoort|rijbewijs|id-kaart|id-bewijs"
              + "|identiteitskaart)|\\bpasfoto");
  private static final Pattern WITHOUT = Pattern.compile("(?iu)\\bzonder\\b|\\bgeen\\b");
  private static final Pattern INCOME =
      Pattern.compile("(?iu)inkomen|loonstrook|loongegevens|salaris|jaaropgave");
  private static final Pattern REGISTRATION = Pattern.compile("(?iu)inschrij|ingeschreven");
  private static final Pattern LATER =
      Pattern.compile(
          "(?iu)aanbied|aanbod|aangeboden|toewijz|toegewezen|huurcontract|huurovereenk");

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
              + "|omdat (?:u|je) deze gegevens (?:zelf|persoonlijk) aan ons");

  private DataRules() {}

  private static String path(DataCategory d) {
    return "gegevens." + d.id();
  }

  private static String path(Processing p) {
    return "verwerkingen." + p.id();
  }

  /** Only data that people give themselves: AVG 13, not 14. */
  private static void duty(PrivacyStatement s, Facts facts, Found found) {
    for (DataCategory d : s.data()) {
      boolean onlyFromOthers = !d.sources().isEmpty() && !d.fromYourself();
      if (onlyFromOthers) {
        continue;
      }
      if (d.obligation().isEmpty()) {
        found.at(
            path(d),
            "Bij '" + d.name() + "' staat niet of iemand deze gegevens moet geven.",
            "Vul verplicht in: wet, overeenkomst, voorwaarde of vrijwillig. Schrijf bij gevolg wat"
                + " er gebeurt als iemand ze niet geeft.");
      } else if (d.consequence().isEmpty() && d.obligation().get() != Obligation.VOLUNTARY) {
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
      if (!d.sources().isEmpty()) {
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
            "Noem bij bronnen waar de gegevens vandaan komen, bijvoorbeeld de gemeente (BRP) of"
                + " het Kadaster.");
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

  private static void special(PrivacyStatement s, Facts facts, Found found) {
    String advice =
        "Noem bij bijzondere-gegevens het artikel dat het gebruik toestaat, uit AVG 9(2) en de"
            + " UAVG. Een gewone grondslag is niet genoeg.";
    demand(
        s,
        facts,
        found,
        DataItem::special,
        p -> p.special().isPresent(),
        "bijzondere gegevens",
        advice);
    for (DataCategory d : s.data()) {
      for (DataItem item : d.items()) {
        if (!item.special() && HEALTH.matcher(item.name()).find() && !isWithout(item)) {
          found.warning(
              path(d) + ".items." + item.id(),
              "'" + item.name() + "' lijkt een bijzonder gegeven, maar is niet zo aangemerkt.",
              "Vul bij dit gegeven in: bijzonder: ja. Noem dan bij de verwerking de uitzondering.");
        }
      }
    }
  }

  private static void criminal(PrivacyStatement s, Facts facts, Found found) {
    demand(
        s,
        facts,
        found,
        item -> item.criminal() || CRIME.matcher(item.name()).find() && !isWithout(item),
        p -> p.criminal().isPresent(),
        "strafrechtelijke gegevens",
        "Noem bij strafrechtelijke-gegevens de uitzondering uit artikel 32 of 33 UAVG.");
  }

  private static void nationalNumber(PrivacyStatement s, Facts facts, Found found) {
    demand(
        s,
        facts,
        found,
        item -> item.nationalNumber() || BSN.matcher(item.name()).find() && !isWithout(item),
        p -> p.nationalNumberLaw().isPresent(),
        "het burgerservicenummer (BSN)",
        "Het BSN gebruiken mag alleen als een wet dat zegt. Noem die wet bij bsn-wet, of haal het"
            + " BSN weg.");
  }

  private static void identityCopy(PrivacyStatement s, Facts facts, Found found) {
    demand(
        s,
        facts,
        found,
        item -> item.identityCopy() || IDENTITY_COPY.matcher(item.name()).find(),
        p -> p.identityCopyReason().isPresent(),
        "een kopie van een identiteitsbewijs of een pasfoto",
        "Leg bij id-kopie-reden uit waarom die nodig is, wat iemand mag afschermen en wanneer u de"
            + " kopie wist. Of kies: controle van het identiteitsbewijs.");
  }

  private static boolean isWithout(DataItem item) {
    return WITHOUT.matcher(item.name()).find();
  }

  /** Asks every processing that uses such an item for what makes that lawful. */
  private static void demand(
      PrivacyStatement s,
      Facts facts,
      Found found,
      Predicate<DataItem> sort,
      Predicate<Processing> met,
      String what,
      String advice) {
    Function<DataCategory, Optional<DataItem>> item =
        d -> d.items().stream().filter(sort).findFirst();
    for (Processing p : s.processings()) {
      if (met.test(p)) {
        continue;
      }
      facts.dataOf(p).stream()
          .flatMap(d -> item.apply(d).stream())
          .findFirst()
          .ifPresent(
              i ->
                  found.at(
                      path(p),
                      "'"
                          + p.name()
                          + "' gebruikt "
                          + what
                          + " ('"
                          + i.name()
                          + "'), maar er staat"
                          + " niet waarom dat mag.",
                      advice));
    }
    for (DataCategory d : s.data()) {
      if (facts.usesOf(d).isEmpty()) {
        item.apply(d)
            .ifPresent(
                i ->
                    found.at(
                        path(d) + ".items." + i.id(),
                        "'"
                            + i.name()
                            + "' hoort bij "
                            + what
                            + ", maar er is geen verwerking die"
                            + " zegt waarom dat mag.",
                        "Noem deze gegevens bij een verwerking. " + advice));
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
