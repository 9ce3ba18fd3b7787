package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Match;
import nl.glashelder.check.language.Reading;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.DataItem;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.SpecialDataException;
import nl.glashelder.model.Text;

/** The kinds of data that need more than a basis: AVG 9, 10 and 87; UAVG 22-33 and 46. */
final class SensitiveDataRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onStatement(
              "R41",
              "bijzondere-gegevens",
              "AVG 9(1)-(2); UAVG 22-30",
              ERROR,
              SensitiveDataRules::special),
          Rule.onStatement(
              "R42",
              "strafrechtelijke-gegevens",
              "AVG 10; UAVG 31-33",
              ERROR,
              SensitiveDataRules::criminal),
          Rule.onStatement(
              "R44", "bsn", "AVG 87; UAVG 46(1)", ERROR, SensitiveDataRules::nationalNumber),
          Rule.onStatement(
              "R45",
              "id-kopie",
              "AVG 5(1)(c); UAVG 46",
              WARNING,
              SensitiveDataRules::identityCopy));

  private static final Concept SPECIAL = Concept.of("bijzonder");
  private static final Concept CRIME = Concept.of("strafrechtelijk");
  private static final Concept CRIME_AS_PURPOSE = Concept.of("strafrecht-doel");
  private static final Concept BSN = Concept.of("bsn");
  private static final Concept IDENTITY_COPY = Concept.of("id-kopie");
  private static final Concept PASSPORT_PHOTO = Concept.of("pasfoto");

  /** "Artikel 9, lid 2, onder a, AVG en artikel 22, lid 2, onder a, UAVG". */
  private static final String CRIMINAL_ADVICE =
      "Noem bij strafrechtelijke-gegevens de uitzondering uit artikel 32 of 33 UAVG, of haal het"
          + " weg.";

  /** Keys of a purpose that tell what it is about. */
  private static final Set<String> OF_PURPOSE =
      Set.of("naam", "doel", "toelichting", "voorbeelden", "moment");

  /** Of these keys: what we do with data, whoever is named in it. */
  private static final Set<String> WHAT_FOR = Set.of("doel", "voorbeelden");

  private static final Pattern AVG_9 = Pattern.compile("\\b9\\b");

  private static final Pattern UAVG_22_TO_30 = Pattern.compile("\\b(?:2[2-9]|30)\\b");
  private static final Pattern UAVG_31_TO_33 = Pattern.compile("\\b3[1-3]\\b");

  /** The AVG and UAVG let another law allow the number, and allow nothing themselves. */
  private static final Pattern PRIVACY_LAW_ALONE =
      Pattern.compile(
          "(?iu)(?:artikel|art\\.|lid|onder|van|de|en|[a-z]\\b|[\\d(),.:;\\s]|U?AVG\\b"
              + "|Algemene verordening gegevensbescherming|Uitvoeringswet)+");

  private static final Pattern PRIVACY_LAW =
      Pattern.compile("(?iu)\\bU?AVG\\b|gegevensbescherming|GDPR|privacywet");

  private static final Pattern MASKING =
      Pattern.compile(
          "(?iu)afscherm|afgescherm|onleesbaar|doorstre|doorgestre|weglak|zwart|afplak|bedek"
              + "|kopie-?id|afdek");
  private static final Pattern WIPING =
      Pattern.compile(
          "(?iu)\\bwis|gewist|vernietig|verwijder|weggooi|gooien .{0,30}weg|bewaren .{0,40}niet"
              + "|niet (?:bewaard|bewaren)|versnipper|terug");
  private static final Pattern NO_COPY =
      Pattern.compile("(?iu)\\b(?:geen|zonder|niet een|nooit een) (?:kopie|pasfoto)");

  private SensitiveDataRules() {}

  private static String path(DataCategory d) {
    return "gegevens." + d.id();
  }

  private static String path(Processing p) {
    return "verwerkingen." + p.id();
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
      boolean marked = d.items().stream().anyMatch(DataItem::special);
      if (!marked && says(SPECIAL, d.name())) {
        found.warning(
            path(d),
            "'" + d.name() + "' lijken bijzondere gegevens, maar zijn niet zo aangemerkt.",
            "Noem ze bij items, met bijzonder: ja. Noem dan bij de verwerking de uitzondering.");
      }
      for (DataItem item : d.items()) {
        if (!item.special() && says(SPECIAL, item.name())) {
          found.warning(
              path(d) + ".items." + item.id(),
              "'" + item.name() + "' lijkt een bijzonder gegeven, maar is niet zo aangemerkt.",
              "Vul bij dit gegeven in: bijzonder: ja. Noem dan bij de verwerking de uitzondering.");
        }
      }
    }
    specialInText(s, facts, found);
    for (Processing p : s.processings()) {
      Optional<String> article = p.special().map(SpecialDataException::article);
      if (article.isEmpty()) {
        continue;
      }
      boolean other = isOfAnotherLaw(article.get());
      boolean avg = !other && AVG_9.matcher(article.get()).find();
      boolean uavg = !other && UAVG_22_TO_30.matcher(article.get()).find();
      if (!avg && !uavg) {
        found.at(
            path(p) + ".bijzondere-gegevens.artikel",
            "'" + article.get() + "' staat het gebruik van bijzondere gegevens niet toe.",
            advice);
      } else if (!avg || !uavg) {
        found.warning(
            path(p) + ".bijzondere-gegevens.artikel",
            "Bij '"
                + p.name()
                + "' ontbreekt het artikel uit de "
                + (avg ? "UAVG" : "AVG")
                + " naast '"
                + article.get()
                + "'.",
            "Noem beide, bijvoorbeeld: artikel 9, lid 2, onder a, AVG en artikel 22, lid 2, onder a,"
                + " UAVG.");
      }
    }
  }

  /** What a purpose or an explanation says of health and the like, though no item is marked. */
  private static void specialInText(PrivacyStatement s, Facts facts, Found found) {
    boolean marked =
        s.data().stream().flatMap(d -> d.items().stream()).anyMatch(DataItem::special)
            || s.processings().stream().anyMatch(p -> p.special().isPresent());
    if (!marked) {
      ToldInText.recorded(
          SPECIAL,
          "bijzondere gegevens",
          "Zet ze bij gegevens met bijzonder: ja, en noem bij bijzondere-gegevens de uitzondering.",
          facts,
          found);
    }
    for (Processing p : s.processings()) {
      boolean known =
          p.special().isPresent()
              || facts.dataOf(p).stream()
                  .flatMap(d -> d.items().stream())
                  .anyMatch(i -> i.special() || says(SPECIAL, i.name()));
      if (known) {
        continue;
      }
      saidOf(SPECIAL, p, facts)
          .ifPresent(
              said ->
                  found.warning(
                      said.path(),
                      "'"
                          + p.name()
                          + "' gaat over bijzondere gegevens ('"
                          + said.words()
                          + "'), maar er staat niet waarom dat mag.",
                      "Gebruikt u zulke gegevens? Zet ze bij gegevens met bijzonder: ja, en noem bij"
                          + " bijzondere-gegevens de uitzondering."));
    }
    for (DataCategory d : s.data()) {
      if (d.items().stream().anyMatch(i -> i.special() || says(SPECIAL, i.name()))
          || says(SPECIAL, d.name())) {
        continue;
      }
      facts
          .texts()
          .said(SPECIAL, t -> t.sheet() == Sheet.STATEMENT && t.prose() && t.isIn(path(d)))
          .stream()
          .findFirst()
          .ifPresent(
              said ->
                  found.warning(
                      said.path(),
                      "Bij '"
                          + d.name()
                          + "' staat '"
                          + said.words()
                          + "'. Dat lijkt een bijzonder gegeven, maar het staat niet bij de items.",
                      "Noem het bij items, met bijzonder: ja. Noem dan bij de verwerking de"
                          + " uitzondering."));
    }
  }

  /**
   * Where a purpose says it is about something: of what we do ourselves, whoever is named in it.
   */
  private static Optional<Said> saidOf(Concept concept, Processing p, Facts facts) {
    return facts.texts().find(concept, t -> isOf(p, t) && !t.tellsWhatIsNot(), m -> true).stream()
        .filter(t -> t.match().holds() || WHAT_FOR.contains(t.passage().key()) && isOurs(t.match()))
        .findFirst();
  }

  /** The texts of a purpose that tell what it is about. */
  private static boolean isOf(Processing p, Passage text) {
    return text.sheet() == Sheet.STATEMENT
        && text.isIn(path(p))
        && OF_PURPOSE.contains(text.path().substring(path(p).length() + 1).split("\\.")[0]);
  }

  private static void criminal(PrivacyStatement s, Facts facts, Found found) {
    criminalByName(s, facts, found);
    boolean marked =
        s.data().stream().flatMap(d -> d.items().stream()).anyMatch(DataItem::criminal)
            || s.processings().stream().anyMatch(p -> p.criminal().isPresent());
    if (!marked) {
      ToldInText.recorded(CRIME, "strafrechtelijke gegevens", CRIMINAL_ADVICE, facts, found);
    }
    demand(
        s,
        facts,
        found,
        DataItem::criminal,
        p -> p.criminal().isPresent(),
        "strafrechtelijke gegevens",
        "Noem bij strafrechtelijke-gegevens de uitzondering uit artikel 32 of 33 UAVG.");
    for (Processing p : s.processings()) {
      p.criminal()
          .map(SpecialDataException::article)
          .filter(article -> !UAVG_31_TO_33.matcher(article).find() || isOfAnotherLaw(article))
          .ifPresent(
              article ->
                  found.at(
                      path(p) + ".strafrechtelijke-gegevens.artikel",
                      "'" + article + "' staat het gebruik van strafrechtelijke gegevens niet toe.",
                      "Noem de uitzondering uit artikel 32 of 33 UAVG."));
    }
  }

  /** Items that say by their name what they are, and purposes that can do nothing else. */
  private static void criminalByName(PrivacyStatement s, Facts facts, Found found) {
    for (Processing p : s.processings()) {
      List<DataItem> items = facts.dataOf(p).stream().flatMap(d -> d.items().stream()).toList();
      if (p.criminal().isPresent() || items.stream().anyMatch(DataItem::criminal)) {
        continue;
      }
      Optional<DataItem> byName = items.stream().filter(i -> says(CRIME, i.name())).findFirst();
      if (byName.isPresent()) {
        found.warning(
            path(p),
            "'"
                + p.name()
                + "' gebruikt een gegeven dat strafrechtelijk lijkt ('"
                + byName.get().name()
                + "'), maar er staat niet waarom dat mag.",
            CRIMINAL_ADVICE);
        continue;
      }
      saidOf(CRIME_AS_PURPOSE, p, facts)
          .ifPresent(
              t ->
                  found.warning(
                      path(p),
                      "'"
                          + p.name()
                          + "' gaat over strafbare feiten ('"
                          + t.words()
                          + "'), maar er staat niet waarom dat mag.",
                      CRIMINAL_ADVICE));
    }
    for (DataCategory d : s.data()) {
      if (facts.usesOf(d).isEmpty()) {
        d.items().stream()
            .filter(i -> !i.criminal() && says(CRIME, i.name()))
            .findFirst()
            .ifPresent(
                i ->
                    found.warning(
                        path(d) + ".items." + i.id(),
                        "'" + i.name() + "' lijkt een strafrechtelijk gegeven.",
                        "Noem deze gegevens bij een verwerking. " + CRIMINAL_ADVICE));
      }
    }
  }

  private static boolean says(Concept concept, String name) {
    return concept.named(Reading.of(name)).stream().anyMatch(m -> !m.isDenied() && !m.isQuoted());
  }

  private static void nationalNumber(PrivacyStatement s, Facts facts, Found found) {
    demand(
        s,
        facts,
        found,
        item -> item.nationalNumber() || says(BSN, item.name()),
        p -> p.nationalNumberLaw().isPresent(),
        "het burgerservicenummer (BSN)",
        "Het BSN gebruiken mag alleen als een wet dat zegt. Noem die wet bij bsn-wet, of haal het"
            + " BSN weg.");
    ToldInText.nationalNumber(s, facts, found);
    for (Processing p : s.processings()) {
      p.nationalNumberLaw()
          .filter(law -> PRIVACY_LAW_ALONE.matcher(law).matches())
          .ifPresent(
              law ->
                  found.at(
                      path(p) + ".bsn-wet",
                      "'" + law + "' geeft u zelf geen recht om het BSN te gebruiken.",
                      "Noem de wet die het gebruik voorschrijft. Is die er niet? Haal dan het BSN"
                          + " weg."));
      p.nationalNumberLaw()
          .filter(law -> !PRIVACY_LAW_ALONE.matcher(law).matches())
          .filter(law -> !NamedLaw.mayCarryNationalNumber(law))
          .ifPresent(
              law ->
                  found.hint(
                      path(p) + ".bsn-wet",
                      "Wij weten niet of '" + law + "' het gebruik van het BSN voorschrijft.",
                      "Kijk het na. Bij de inkomenstoets is het artikel 46 Woningwet, bij"
                          + " huurtoeslag artikel 38 Algemene wet inkomensafhankelijke"
                          + " regelingen."));
    }
  }

  /** What we use data for, we do ourselves, whoever is named in it. */
  private static boolean isOurs(Match match) {
    return !match.isDenied() && !match.isQuoted() && !match.isPast();
  }

  private static void identityCopy(PrivacyStatement s, Facts facts, Found found) {
    demand(
        s,
        facts,
        found,
        SensitiveDataRules::isIdentityCopy,
        p -> p.identityCopyReason().isPresent(),
        "een kopie van een identiteitsbewijs of een pasfoto",
        "Leg bij id-kopie-reden uit waarom die nodig is, wat iemand mag afschermen en wanneer u de"
            + " kopie wist. Of kies: controle van het identiteitsbewijs.");
    ToldInText.identityCopy(s, facts, found);
    for (Processing p : s.processings()) {
      boolean copies =
          facts.dataOf(p).stream()
              .flatMap(d -> d.items().stream())
              .anyMatch(SensitiveDataRules::isIdentityCopy);
      String reason = p.identityCopyReason().map(Text::markdown).orElse("");
      if (!copies || reason.isEmpty() || NO_COPY.matcher(reason).find()) {
        continue;
      }
      Missing missing =
          new Missing()
              .unless(MASKING.matcher(reason).find(), "id-kopie-reden", "wat iemand mag afschermen")
              .unless(WIPING.matcher(reason).find(), "id-kopie-reden", "wanneer u de kopie wist");
      if (missing.any()) {
        found.at(
            path(p) + ".id-kopie-reden",
            "'"
                + p.name()
                + "' gebruikt een kopie van een identiteitsbewijs of een pasfoto, maar er"
                + " staat niet "
                + missing.words()
                + ".",
            "Schrijf dat bij id-kopie-reden.");
      }
    }
  }

  /** "Wegenverkeerswet, artikel 9" is not article 9 of the AVG. */
  private static boolean isOfAnotherLaw(String article) {
    return NamedLaw.isNamedIn(article) && !PRIVACY_LAW.matcher(article).find();
  }

  private static boolean isIdentityCopy(DataItem item) {
    return item.identityCopy()
        || says(IDENTITY_COPY, item.name())
        || says(PASSPORT_PHOTO, item.name());
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
}
