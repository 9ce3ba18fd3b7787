package nl.glashelder.check.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.glashelder.check.language.Actor;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Match;
import nl.glashelder.check.language.Reading;
import nl.glashelder.model.ChannelKind;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.PrivacyStatement;

/**
 * What a text tells that a key of its own should say: rules about a key ask it here, so that a fact
 * is found in whatever field it stands.
 */
final class ToldInText {
  private static final Concept NUMBER_USED = Concept.of("bsn-gebruik");
  private static final Concept IDENTITY_COPIED = Concept.of("id-kopie-maken");
  private static final Concept DECIDED = Concept.of("computer-beslist");
  private static final Concept CONSENT_BY_CONTRACT = Concept.of("toestemming-in-contract");
  private static final Concept CALLS = Concept.of("gesprek-opnemen");
  private static final Concept FROM_OTHERS = Concept.of("van-anderen");

  private static final Concept RECORDED = Concept.of("wij-leggen-vast");

  /** Parts of a statement whose entries the rules ask one by one. */
  private static final Set<String> OF_ENTRIES =
      Set.of(
          "gegevens",
          "verwerkingen",
          "doelgroepen",
          "cameras",
          "onderzoek",
          "bewaartermijnen",
          "bewaren",
          "ontvangers");

  /** "Uw werkgever vertelt ons wat u verdient": the reader is only whom it is about. */
  private static final Concept OTHERS_TELL = Concept.of("ander-vertelt-ons");

  /** Parts of a statement where people are told what to do, or what words mean. */
  private static final Set<String> ADVICE =
      Set.of("rechten", "klachten", "begrippen", "wetten", "wijzigingen", "datalek", "cookies");

  private ToldInText() {}

  private static boolean isTold(Passage t) {
    return t.sheet() == Sheet.STATEMENT && t.prose() && !ADVICE.contains(t.section());
  }

  private static void first(
      Concept concept,
      Predicate<Passage> where,
      Facts facts,
      Found found,
      String fault,
      String advice) {
    facts
        .texts()
        .find(
            concept,
            t -> !t.tellsWhatIsNot() && where.test(t),
            m ->
                concept == FROM_OTHERS || concept == OTHERS_TELL
                    ? isOfOthers(concept, m)
                    : isOfUs(concept, m))
        .stream()
        .findFirst()
        .ifPresent(said -> found.warning(said.path(), "'" + said.words() + "' " + fault, advice));
  }

  private static boolean isOfUs(Concept concept, Match match) {
    return match.holds() && (match.actor() != Actor.READER || concept == CONSENT_BY_CONTRACT);
  }

  /** Others may do it, and we learn it. */
  private static boolean isOfOthers(Concept concept, Match match) {
    return !match.isDenied()
        && !match.isQuoted()
        && !match.isPast()
        && !match.isAsked()
        && (concept == OTHERS_TELL || match.actor() != Actor.READER);
  }

  /** "Wij noteren uw burgerservicenummer." */
  static void nationalNumber(PrivacyStatement s, Facts facts, Found found) {
    boolean lawNamed = s.processings().stream().anyMatch(p -> p.nationalNumberLaw().isPresent());
    // A law that is named for one purpose does not carry another.
    Predicate<Passage> withoutLaw =
        t ->
            s.processings().stream()
                .filter(p -> t.isIn("verwerkingen." + p.id()))
                .findFirst()
                .map(p -> p.nationalNumberLaw().isEmpty())
                .orElse(!lawNamed);
    first(
        NUMBER_USED,
        t -> isTold(t) && withoutLaw.test(t) && !namesItsLaw(t),
        facts,
        found,
        "gaat over het burgerservicenummer (BSN), maar er staat niet welke wet dat zegt.",
        "Het BSN gebruiken mag alleen als een wet dat zegt. Noem die wet bij bsn-wet, of haal het"
            + " BSN weg.");
  }

  /** "Voor de inkomenstoets, waarvoor artikel 46 van de Woningwet een regeling bevat". */
  private static boolean namesItsLaw(Passage t) {
    return t.readings().stream()
        .filter(NUMBER_USED::isNamed)
        .map(Reading::sentence)
        .anyMatch(NamedLaw::mayCarryNationalNumber);
  }

  /**
   * "Wij weten welke zorg u krijgt", where no data are marked as what the law treats apart.
   *
   * @param what the meaning that makes data so
   */
  static void recorded(Concept what, String sort, String advice, Facts facts, Found found) {
    facts
        .texts()
        .find(
            what,
            t -> !t.tellsWhatIsNot() && isTold(t) && !OF_ENTRIES.contains(t.section()),
            m ->
                m.holds()
                    && !m.isInDenial()
                    && m.actor() == Actor.US
                    && RECORDED.isNamed(m.reading()))
        .stream()
        .findFirst()
        .ifPresent(
            said ->
                found.warning(
                    said.path(),
                    "'"
                        + Dutch.start(said.match().reading().sentence())
                        + "' gaat over "
                        + sort
                        + ", maar daarover staat verder niets.",
                    advice));
  }

  /** "Wij kopiëren uw identiteitskaart." */
  static void identityCopy(PrivacyStatement s, Facts facts, Found found) {
    if (s.processings().stream().noneMatch(p -> p.identityCopyReason().isPresent())) {
      first(
          IDENTITY_COPIED,
          ToldInText::isTold,
          facts,
          found,
          "gaat over een kopie van een identiteitsbewijs, maar er staat niet waarom dat mag.",
          "Leg bij id-kopie-reden uit waarom die nodig is, wat iemand mag afschermen en wanneer u"
              + " de kopie wist. Of kies: controle van het identiteitsbewijs.");
    }
  }

  /** "Het systeem wijst uw aanvraag af zonder tussenkomst van een medewerker." */
  static void decision(PrivacyStatement s, Facts facts, Found found) {
    if (s.processings().stream().noneMatch(p -> p.decision().isPresent())) {
      first(
          DECIDED,
          ToldInText::isTold,
          facts,
          found,
          "gaat over een besluit zonder mens, maar dat besluit is nergens uitgelegd.",
          "Vul bij die verwerking geautomatiseerd-besluit in: hoe het gaat, wat het gevolg is en"
              + " hoe iemand een mens laat meekijken.");
    }
  }

  /** "Door het huurcontract te tekenen geeft u toestemming." */
  static void consentByContract(Facts facts, Found found) {
    first(
        CONSENT_BY_CONTRACT,
        t -> t.sheet() == Sheet.STATEMENT && t.prose(),
        facts,
        found,
        "is geen vrije toestemming: wie wil huren, kan niet weigeren.",
        "Vraag toestemming apart van het contract, of kies een andere grondslag.");
  }

  /** "Wij nemen telefoongesprekken op", where no channel says so. */
  static void calls(PrivacyStatement s, Facts facts, Found found) {
    boolean described =
        s.channels().stream().anyMatch(c -> c.kind().filter(ChannelKind.PHONE::equals).isPresent());
    if (!described) {
      first(
          CALLS,
          t -> isTold(t) && !t.section().equals("kanalen"),
          facts,
          found,
          "gaat over gesprekken opnemen, maar daarover staat verder niets.",
          "Zet telefoon bij kanalen: wat u opneemt, waarvoor, hoe lang u het bewaart en wie"
              + " meeluistert.");
    }
  }

  /** "Wij vragen uw vorige verhuurder hoe u de woning achterliet", where no data have a source. */
  static void sources(PrivacyStatement s, Facts facts, Found found) {
    if (s.data().stream().allMatch(d -> d.sources().isEmpty())) {
      for (Concept concept : List.of(FROM_OTHERS, OTHERS_TELL)) {
        first(
            concept,
            t -> isTold(t) && s.data().stream().map(ToldInText::path).noneMatch(t::isIn),
            facts,
            found,
            "krijgt u van een ander, maar er is geen bron ingevuld.",
            "Noem bij die gegevens de bron, en of die openbaar is.");
      }
    }
  }

  private static String path(DataCategory d) {
    return "gegevens." + d.id();
  }
}
