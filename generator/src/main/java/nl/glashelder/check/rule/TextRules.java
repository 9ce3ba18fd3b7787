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
import nl.glashelder.check.language.LapsedLaw;
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
  private static final Pattern AVG_TO_COME =
      Pattern.compile(
          "(?iu)(?:\\bAVG\\b|algemene verordening gegevensbescherming|nieuwe privacywet)"
              + "[^.;]{0,50}\\b(?:gaat[^.;]{0,20}\\bin\\b|treedt[^.;]{0,30}in werking"
              + "|wordt[^.;]{0,20}van kracht|gaat[^.;]{0,20}gelden|zal[^.;]{0,30}gelden"
              + "|wordt[^.;]{0,20}ingevoerd)"
              + "|(?:\\bgaat|treedt|zal|wordt)[^.;]{0,25}"
              + "(?:\\bde AVG\\b|algemene verordening gegevensbescherming|nieuwe privacywet)"
              + "[^.;]{0,30}(?:\\bin\\b(?: werking)?\\s*[.;,]?$|\\bin werking|van kracht|gelden)"
              + "|\\b(?:zodra|als|wanneer|totdat|tot)\\b[^.;]{0,20}(?:\\bde AVG\\b|algemene verordening"
              + " gegevensbescherming|nieuwe privacywet)[^.;]{0,30}\\b(?:ingaat|in werking treedt"
              + "|van kracht wordt|gaat gelden|wordt ingevoerd)\\b");

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
  private static final Set<String> TITLES = Set.of("titel", "ondertitel", "start", "vraag");
  private static final Pattern DATA_SUBJECT =
      Pattern.compile("(?iu)\\b(?:de|een|iedere|elke|andere) betrokkenen?\\b|^\\s*betrokkenen?\\b");

  private TextRules() {}

  private static void lapsedLaw(Passage passage, Facts facts, Found found) {
    if (LapsedLaw.mayBeIn(passage.small()) && !isSourceOfCustom(passage, facts)) {
      lapsedNames(passage, found);
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

  private static void lapsedNames(Passage passage, Found found) {
    Set<String> told = new HashSet<>();
    for (String sentence : passage.sentences()) {
      LapsedLaw.in(sentence)
          .filter(lapsed -> told.add(lapsed.words()))
          .ifPresent(
              lapsed ->
                  found.at(
                      passage.path(),
                      "'" + lapsed.words() + "' geldt niet meer sinds 25 mei 2018.",
                      lapsed.now()));
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
    String small = passage.small();
    boolean speaksOfIt =
        small.contains("avg") || small.contains("verordening") || small.contains("privacywet");
    if (!speaksOfIt || !facts.onDate().isAfter(AVG_APPLIES) || !passage.prose()) {
      return;
    }
    for (String sentence : passage.sentences()) {
      Matcher m = AVG_TO_COME.matcher(sentence);
      if (m.find()) {
        found.at(
            passage.path(),
            "'" + Dutch.start(sentence) + "' doet alsof de AVG nog moet ingaan.",
            "De AVG geldt sinds 25 mei 2018. Schrijf dat, of haal de zin weg.");
        return;
      }
    }
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
    Matcher m = DATA_SUBJECT.matcher(passage.text());
    if (passage.small().contains("betrokkene") && m.find()) {
      found.at(
          passage.path(),
          "'"
              + m.group().strip()
              + "' is een woord uit de wet. De lezer ziet niet dat het over hem gaat.",
          "Spreek de lezer aan met '" + address.yaml() + "', of schrijf: iemand.");
    }
  }

  private static void catchAll(Passage passage, Facts facts, Found found) {
    boolean named = passage.key().equals("naam") && !passage.section().equals("cookies");
    if (!passage.prose() && !named
        || !CONCRETE_NEEDED.contains(passage.section())
        || MAY_WEIGH.contains(passage.key())
        || !CatchAll.mayBeIn(passage.small())) {
      return;
    }
    for (String sentence : passage.sentences()) {
      Optional<String> words = CatchAll.in(sentence);
      if (words.isPresent()) {
        found.at(
            passage.path(),
            "'" + words.get() + "' is een vangnet: de lezer weet niet wat u bedoelt.",
            "Schrijf op welke gegevens, doelen of ontvangers u bedoelt.");
        return;
      }
    }
  }
}
