package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.WARNING;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.check.language.AddressMix;
import nl.glashelder.check.language.CatchAll;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.LapsedLaw;
import nl.glashelder.check.language.Match;
import nl.glashelder.check.language.Reading;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.RetentionOrigin;

/** What free text may not say: lapsed law, a mixed form of address, catch-alls. */
final class TextRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onTexts("R57", "vervallen-wet", "AVG 94; UAVG 51", ERROR, TextRules::lapsedLaw),
          Rule.onTexts("R58", "avg-als-toekomst", "AVG 99", ERROR, TextRules::futureLaw),
          Rule.onTexts("R62", "aanspreekvorm", "AVG 12(1)", WARNING, TextRules::address),
          Rule.onTexts("R65", "vangnet-en-vaag", "WP260 nr. 12-13", WARNING, TextRules::catchAll));

  private static final LocalDate AVG_APPLIES = LocalDate.of(2018, 5, 25);
  private static final Concept AVG_TO_COME = Concept.of("avg-gaat-in");
  private static final Concept PROCESSOR_OF_OLD = Concept.of("bewerker");
  private static final Concept NAMES_OF_OLD = Concept.of("oude-namen");
  private static final Concept SUPERVISION = Concept.of("toezicht");
  private static final Concept EXPLAINS_WORD = Concept.of("uitleg-van-woord");
  private static final Concept CATCH_ALL_NAME = Concept.of("vangnet-naam");
  private static final Concept CATCH_ALL = Concept.of("vangnet");

  /** "Centraal Bureau Planning (CBP)": the letters stand for something else here. */
  private static final Pattern OTHER_CBP =
      Pattern.compile(
          "(?iu)(?<!bescherming persoonsgegevens )\\(CBP\\)"
              + "|\\bCBP,? (?:\\(|het |de |oftewel )(?!(?:nu )?(?:het )?(?:college|autoriteit|ap))");

  /** Text that tells of the court or a bailiff may use the word that the Wbp used for objection. */
  private static final Pattern RIGHT_OF_VERZET = Pattern.compile("(?iu)\\bverzet(?:ten)?\\b");

  private static final Set<String> CONCRETE_NEEDED =
      Set.of(
          "samenvatting",
          "doelgroepen",
          "gegevens",
          "verwerkingen",
          "ontvangers",
          "delen",
          "gezamenlijk",
          "bewaartermijnen",
          "website",
          "kanalen",
          "cameras",
          "onderzoek",
          "eigen-onderdelen",
          "soorten",
          "cookies",
          "statistiek");
  private static final Set<String> MAY_WEIGH = Set.of("belang", "afweging", "gevolg", "antwoord");

  /** Fields whose entries are names or parts of sentences. */
  private static final Set<String> NAME_LIKE = Set.of("voorbeelden", "doel", "doelen", "omvat");

  private static final Set<String> TITLES = Set.of("titel", "ondertitel", "start", "vraag");
  private static final Pattern DATA_SUBJECT =
      Pattern.compile("(?iu)\\b(?:de|een|iedere|elke|andere) betrokkenen?\\b|^\\s*betrokkenen?\\b");

  private TextRules() {}

  private static void lapsedLaw(Passage passage, Facts facts, Found found) {
    if (LapsedLaw.mayBeIn(passage.small()) && !isSourceOfCustom(passage, facts)) {
      lapsedNames(passage, facts, found);
    }
    for (Concept old : List.of(PROCESSOR_OF_OLD, NAMES_OF_OLD)) {
      facts.texts().find(old, p -> p == passage, Match::holds).stream()
          .map(Said::match)
          .filter(m -> !LapsedLaw.isOfThePast(m.reading().sentence()))
          .findFirst()
          .ifPresent(
              m ->
                  found.at(
                      passage.path(),
                      "'" + m.words() + "' komt uit de wet die tot 25 mei 2018 gold.",
                      old == PROCESSOR_OF_OLD
                          ? "De AVG spreekt van verwerker en verwerkersovereenkomst."
                          : "Verwijs naar de AVG, de UAVG of de Autoriteit Persoonsgegevens."));
    }
    if (passage.key().equals("titel")
        && passage.small().contains("afscherm")
        && passage.path().startsWith("rechten.lijst.")) {
      found.warning(
          passage.path(),
          "'Afschermen' was een recht uit de oude wet.",
          "Het heet nu beperking: artikel 18 van de AVG.");
    }
    if (passage.small().contains("verzet")
        && passage.path().startsWith("rechten.lijst.")
        && RIGHT_OF_VERZET.matcher(passage.text()).find()) {
      found.warning(
          passage.path(),
          "'Verzet' is het woord uit de oude wet.",
          "Het heet nu bezwaar: artikel 21 van de AVG.");
    }
  }

  private static void lapsedNames(Passage passage, Facts facts, Found found) {
    Set<String> told = new HashSet<>();
    for (Reading reading : passage.readings()) {
      LapsedLaw.in(reading)
          .filter(lapsed -> told.add(lapsed.words()))
          .ifPresent(lapsed -> lapsedName(passage, reading, lapsed, facts, found));
    }
  }

  /** The letters CBP may be anybody's; only near supervision or privacy they are certain. */
  private static void lapsedName(
      Passage passage, Reading reading, LapsedLaw lapsed, Facts facts, Found found) {
    String message = "'" + lapsed.words() + "' geldt niet meer sinds 25 mei 2018.";
    if (!lapsed.isAbbreviation()) {
      found.as(lapsed.severity(), passage.path(), message, lapsed.now());
    } else if (facts.passages().stream().noneMatch(p -> OTHER_CBP.matcher(p.text()).find())) {
      boolean certain =
          passage.readings().stream().anyMatch(SUPERVISION::isNamed)
              || SUPERVISION.isNamed(reading);
      if (certain) {
        found.at(passage.path(), message, lapsed.now());
      } else {
        found.hint(
            passage.path(),
            "Bedoelt u met '" + lapsed.words() + "' het College bescherming persoonsgegevens?",
            "Dat heet nu de Autoriteit Persoonsgegevens (AP). Is het iets anders? Schrijf de naam"
                + " dan voluit.");
      }
    }
  }

  /** A period that is openly sector custom may say which lapsed decree it once stood in. */
  private static boolean isSourceOfCustom(Passage passage, Facts facts) {
    if (!passage.section().equals("bewaartermijnen") || !passage.key().equals("bron")) {
      return false;
    }
    String id = passage.path().split("\\.")[1];
    return facts
        .retention(id)
        .flatMap(p -> p.origin())
        .filter(RetentionOrigin.SECTOR_CUSTOM::equals)
        .isPresent();
  }

  private static void futureLaw(Passage passage, Facts facts, Found found) {
    if (!facts.onDate().isAfter(AVG_APPLIES) || !passage.prose()) {
      return;
    }
    facts
        .texts()
        .find(
            AVG_TO_COME,
            p -> p == passage,
            m -> !m.isDenied() && !m.isQuoted() && !m.isPast() && !m.isAsked())
        .stream()
        .findFirst()
        .map(Said::match)
        .ifPresent(
            m ->
                found.at(
                    passage.path(),
                    "'"
                        + Dutch.start(m.reading().sentence())
                        + "' doet alsof de AVG nog moet ingaan.",
                    "De AVG geldt sinds 25 mei 2018. Schrijf dat, of haal de zin weg."));
  }

  private static void address(Passage passage, Facts facts, Found found) {
    if (!passage.prose() && !TITLES.contains(passage.key()) && !passage.key().equals("naam")) {
      return;
    }
    FormOfAddress address = facts.draft().corporation().formOfAddress();
    Optional<String> other = AddressMix.in(passage.text(), address);
    other
        .filter(word -> !(passage.key().equals("vraag") && word.equalsIgnoreCase("jullie")))
        .ifPresent(
            word ->
                found.at(
                    passage.path(),
                    "Hier staat '"
                        + word
                        + "', terwijl de verklaring de lezer aanspreekt met '"
                        + address.yaml()
                        + "'.",
                    "Gebruik overal dezelfde aanspreekvorm."));
    if (passage.section().equals("begrippen") || passage.section().equals("wetten")) {
      return;
    }
    if (!passage.small().contains("betrokkene")) {
      return;
    }
    for (Reading reading : passage.readings()) {
      Matcher m = DATA_SUBJECT.matcher(reading.sentence());
      if (m.find()
          && !EXPLAINS_WORD.isNamed(reading)
          && !reading.isQuoted(m.start(), m.end() - 1)) {
        found.at(
            passage.path(),
            "'"
                + m.group().strip()
                + "' is een woord uit de wet. De lezer ziet niet dat het over hem gaat.",
            "Spreek de lezer aan met '" + address.yaml() + "', of schrijf: iemand.");
        return;
      }
    }
  }

  private static void catchAll(Passage passage, Facts facts, Found found) {
    boolean named = passage.key().equals("naam") && !passage.section().equals("cookies");
    boolean general = passage.section().equals("inleiding");
    if (!passage.prose() && !named
        || !CONCRETE_NEEDED.contains(passage.section()) && !general
        || MAY_WEIGH.contains(passage.key())) {
      return;
    }
    for (Reading reading : passage.readings()) {
      // An introduction may speak broadly; what it leaves open with so many words it may not.
      Optional<String> words =
          general
              ? CATCH_ALL.said(reading).filter(m -> !m.isConditional()).map(Match::words)
              : catchAll(passage, reading);
      if (words.isPresent()) {
        found.at(
            passage.path(),
            "'" + words.get() + "' is een vangnet: de lezer weet niet wat u bedoelt.",
            "Schrijf op welke gegevens, doelen of ontvangers u bedoelt.");
        return;
      }
    }
  }

  private static Optional<String> catchAll(Passage passage, Reading reading) {
    boolean name = !passage.prose() || NAME_LIKE.contains(passage.key());
    Optional<Match> words = name ? CATCH_ALL_NAME.said(reading) : Optional.empty();
    if (words.isEmpty()) {
      words = CATCH_ALL.said(reading).filter(m -> !m.isConditional());
    }
    return words.isPresent()
        ? words.map(Match::words)
        : CatchAll.mayBeIn(passage.small()) ? CatchAll.in(reading) : Optional.empty();
  }
}
