package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.glashelder.check.language.Actor;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Match;
import nl.glashelder.check.language.Reading;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.DataItem;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.SpecialDataException;

/** The kinds of data that need more than a basis: AVG 9 and 10; UAVG 22-33. */
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
              SensitiveDataRules::criminal));

  private static final Concept SPECIAL = Concept.of("bijzonder");
  private static final Concept THROWN_AWAY = Concept.of("weg-ermee");
  private static final Concept ONLY_THIS_RECORDED = Concept.of("alleen-dit-genoteerd");
  private static final Concept CRIME = Concept.of("strafrechtelijk");
  private static final Concept CRIME_AS_PURPOSE = Concept.of("strafrecht-doel");

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

  private static final Pattern PRIVACY_LAW =
      Pattern.compile("(?iu)\\bU?AVG\\b|gegevensbescherming|GDPR|privacywet");

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
    SensitiveItems.demand(
        s,
        facts,
        found,
        DataItem::special,
        p -> p.special().isPresent(),
        "bijzondere gegevens",
        advice);
    for (DataCategory d : s.data()) {
      boolean marked = d.items().stream().anyMatch(DataItem::special);
      if (!marked && SensitiveItems.says(SPECIAL, d.name())) {
        found.warning(
            path(d),
            "'" + d.name() + "' lijken bijzondere gegevens, maar zijn niet zo aangemerkt.",
            "Noem ze bij items, met bijzonder: ja. Noem dan bij de verwerking de uitzondering.");
      }
      for (DataItem item : d.items()) {
        if (!item.special() && SensitiveItems.says(SPECIAL, item.name())) {
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
                  .anyMatch(i -> i.special() || SensitiveItems.says(SPECIAL, i.name()));
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
      if (d.items().stream().anyMatch(i -> i.special() || SensitiveItems.says(SPECIAL, i.name()))
          || SensitiveItems.says(SPECIAL, d.name())) {
        continue;
      }
      facts
          .texts()
          .said(SPECIAL, t -> t.sheet() == Sheet.STATEMENT && t.prose() && t.isIn(path(d)))
          .stream()
          .filter(SensitiveDataRules::isKept)
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
        .filter(t -> !isLeftOut(t.match()) && isKept(t))
        .filter(t -> t.match().holds() || WHAT_FOR.contains(t.passage().key()) && isOurs(t.match()))
        .findFirst();
  }

  /**
   * "Stuurt u iets medisch mee, dan vernietigen wij dat"; "geloof, afkomst of taal noteren wij
   * niet".
   */
  private static boolean isKept(Said said) {
    Reading reading = said.match().reading();
    boolean deniedWithOthers =
        said.match().actor() == Actor.UNSAID
            && SPECIAL.named(reading).stream().anyMatch(Match::isDenied);
    return !THROWN_AWAY.isNamed(reading) && !deniedWithOthers;
  }

  /** "Zij zien een rollator, maar op de bon komt alleen de kraan". */
  private static boolean isLeftOut(Match match) {
    return ONLY_THIS_RECORDED.named(match.reading()).stream()
        .anyMatch(only -> only.first() > match.last());
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
    SensitiveItems.demand(
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
      Optional<DataItem> byName =
          items.stream().filter(i -> SensitiveItems.says(CRIME, i.name())).findFirst();
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
            .filter(i -> !i.criminal() && SensitiveItems.says(CRIME, i.name()))
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

  /** What we use data for, we do ourselves, whoever is named in it. */
  private static boolean isOurs(Match match) {
    return !match.isDenied() && !match.isQuoted() && !match.isPast();
  }

  /** "Wegenverkeerswet, artikel 9" is not article 9 of the AVG. */
  private static boolean isOfAnotherLaw(String article) {
    return NamedLaw.isNamedIn(article) && !PRIVACY_LAW.matcher(article).find();
  }
}
