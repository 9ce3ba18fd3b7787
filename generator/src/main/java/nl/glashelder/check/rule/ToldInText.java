package nl.glashelder.check.rule;

import java.util.Set;
import java.util.function.Predicate;
import nl.glashelder.check.language.Actor;
import nl.glashelder.check.language.Concept;
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
    facts.texts().said(concept, where).stream()
        .filter(said -> said.match().actor() != Actor.READER || concept == CONSENT_BY_CONTRACT)
        .findFirst()
        .ifPresent(said -> found.warning(said.path(), "'" + said.words() + "' " + fault, advice));
  }

  /** "Wij noteren uw burgerservicenummer." */
  static void nationalNumber(PrivacyStatement s, Facts facts, Found found) {
    if (s.processings().stream().noneMatch(p -> p.nationalNumberLaw().isPresent())) {
      first(
          NUMBER_USED,
          ToldInText::isTold,
          facts,
          found,
          "gaat over het burgerservicenummer (BSN), maar er staat nergens welke wet dat zegt.",
          "Het BSN gebruiken mag alleen als een wet dat zegt. Noem die wet bij bsn-wet, of haal het"
              + " BSN weg.");
    }
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
      first(
          FROM_OTHERS,
          t -> isTold(t) && s.data().stream().map(ToldInText::path).noneMatch(t::isIn),
          facts,
          found,
          "krijgt u van een ander, maar er is geen bron ingevuld.",
          "Noem bij die gegevens de bron, en of die openbaar is.");
    }
  }

  private static String path(DataCategory d) {
    return "gegevens." + d.id();
  }
}
