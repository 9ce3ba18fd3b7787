package nl.glashelder.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A law that statements name, and what it can carry. The list holds what is certain; of a law that
 * is not on it nothing is known, so that a rule asks instead of telling.
 *
 * @param sign recognises the law
 * @param bindsUs whether it lays a duty on a housing corporation
 * @param nationalNumber the articles that let one use the BSN; empty when there are none known
 * @param instead why it does not bind a corporation, and what does, as whole sentences
 */
record NamedLaw(Pattern sign, boolean bindsUs, Pattern nationalNumber, Optional<String> instead) {
  private static final String ANY = ".";
  private static final String NONE = "(?!)";

  private static final List<NamedLaw> KNOWN =
      List.of(
          // Before the Wgs itself: the decree's name holds that of the act.
          binding("besluit gemeentelijke schuldhulpverlening", ANY),
          other(
              "wet gemeentelijke schuldhulpverlening|(?-i:\\bWgs\\b)",
              NONE,
              "Die wet geeft de gemeente een taak, niet de verhuurder. Uw plicht om een"
                  + " betalingsachterstand te melden, staat in artikel 2 Besluit gemeentelijke"
                  + " schuldhulpverlening."),
          binding("inzake rijksbelastingen|\\bAWR\\b", "\\b47b?\\b|\\b52\\b|\\b53\\b"),
          binding("inkomensafhankelijke regelingen|\\bAwir\\b", "\\b38\\b"),
          binding("besluit toegelaten instellingen|\\bBTIV\\b", "\\b5[5-7]\\b"),
          binding("woningwet", "\\b46\\b"),
          binding("huisvestingswet", NONE),
          binding("burgerlijk wetboek|\\bBW\\b", NONE),
          binding("huurprijzen woonruimte|\\bUhw\\b", NONE),
          binding("wet betaalbare huur", NONE),
          binding("overleg huurders|\\bWohv\\b|overlegwet", NONE),
          binding("goed verhuurderschap", NONE),
          binding("huurtoeslag", ANY),
          binding(
              "loonbelasting|loonheffing|financiering sociale verzekeringen|sociale zekerheid",
              ANY),
          binding("ziektewet|werk en inkomen|structuur uitvoeringsorganisatie", ANY),
          binding("omzetbelasting|vennootschapsbelasting|overdrachtsbelasting", NONE),
          binding("witwassen|\\bWwft\\b", NONE),
          binding("arbeidsomstandigheden|\\bArbo", NONE),
          binding("vreemdelingen", ANY),
          binding("identificatieplicht", NONE),
          binding("omgevingswet|bouwwerken leefomgeving|\\bBbl\\b|bouwbesluit", NONE),
          binding("drinkwater|gaswet|elektriciteitswet|energiewet|warmtewet", NONE),
          binding("basisregistratie personen|\\bWet BRP\\b", ANY),
          binding("algemene bepalingen burgerservicenummer|\\bWabb\\b", ANY),
          binding("opiumwet", NONE),
          binding("klokkenluiders|normering topinkomens|\\bWNT\\b", NONE),
          binding(
              "wetboek van (?:burgerlijke )?(?:rechtsvordering|strafvordering|strafrecht)", NONE),
          binding("gegevensverwerking door samenwerkingsverbanden|(?-i:\\bWGS\\b)", NONE),
          binding("maatschappelijke ondersteuning|\\bWmo\\b|participatiewet", NONE),
          binding(
              "telecommunicatiewet|bekostiging|erfgoedwet|kadasterwet|handelsregisterwet", NONE),
          binding("\\bU?AVG\\b|gegevensbescherming", NONE),
          other(
              "aedescode|governancecode|gedragscode|convenant|protocol|reglement",
              NONE,
              "Dat is een afspraak en geen wet. Noem de wet die u verplicht, of kies een andere"
                  + " grondslag."));

  private static final Pattern ANY_LAW =
      Pattern.compile(
          "(?iu)\\p{L}*wet\\b|\\bwet \\p{L}|wetboek|\\p{L}*besluit\\b|\\p{L}*verordening\\b|\\bcode\\b");

  private static NamedLaw binding(String sign, String nationalNumber) {
    return new NamedLaw(
        Pattern.compile("(?iu)" + sign), true, Pattern.compile(nationalNumber), Optional.empty());
  }

  private static NamedLaw other(String sign, String nationalNumber, String instead) {
    return new NamedLaw(
        Pattern.compile("(?iu)" + sign),
        false,
        Pattern.compile(nationalNumber),
        Optional.of(instead));
  }

  /** The law that a text names, when it is one that is known. */
  static Optional<NamedLaw> in(String text) {
    return KNOWN.stream().filter(law -> law.sign().matcher(text).find()).findFirst();
  }

  /** Whether a text names any law at all. */
  static boolean isNamedIn(String text) {
    return ANY_LAW.matcher(text).find() || in(text).isPresent();
  }

  /** Whether one of the laws that a text names is known to let a landlord use the BSN. */
  static boolean mayCarryNationalNumber(String text) {
    return KNOWN.stream()
        .filter(law -> law.sign().matcher(text).find())
        .anyMatch(law -> law.nationalNumber().matcher(text).find());
  }
}
