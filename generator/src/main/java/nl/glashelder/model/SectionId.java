package nl.glashelder.model;

/**
 * The sections of a statement in their usual order; a corporation may choose another order and
 * other titles.
 */
public enum SectionId implements Term {
  /** The section "Over deze verklaring". */
  INTRODUCTION("inleiding", "Over deze verklaring"),
  /** The section "Onze uitgangspunten". */
  PRINCIPLES("uitgangspunten", "Onze uitgangspunten"),
  /** The section "Wie is verantwoordelijk?". */
  CONTROLLER("verantwoordelijke", "Wie is verantwoordelijk?"),
  /** The section "Van wie gebruiken wij gegevens?". */
  AUDIENCES("doelgroepen", "Van wie gebruiken wij gegevens?"),
  /** The section "Welke gegevens gebruiken wij?". */
  DATA("gegevens", "Welke gegevens gebruiken wij?"),
  /** The section "Waarvoor gebruiken wij gegevens?". */
  PURPOSES("verwerkingen", "Waarvoor gebruiken wij gegevens?"),
  /** The section "Waarom mogen wij gegevens gebruiken?". */
  BASES("grondslagen", "Waarom mogen wij gegevens gebruiken?"),
  /** The section "Beslist een computer over {u|jou}?". */
  DECISIONS("besluitvorming", "Beslist een computer over {u|jou}?"),
  /** The section "Met wie delen wij gegevens?". */
  RECIPIENTS("ontvangers", "Met wie delen wij gegevens?"),
  /** The section "Hoe lang bewaren wij gegevens?". */
  RETENTION("bewaartermijnen", "Hoe lang bewaren wij gegevens?"),
  /** The section "Onze website". */
  WEBSITE("website", "Onze website"),
  /** The section "Contact, nieuwsbrief en sociale media". */
  CHANNELS("kanalen", "Contact, nieuwsbrief en sociale media"),
  /** The section "Cameratoezicht". */
  CAMERAS("cameras", "Cameratoezicht"),
  /** The section "Onderzoek en statistiek". */
  RESEARCH("onderzoek", "Onderzoek en statistiek"),
  /** The section "Hoe beveiligen wij gegevens?". */
  SECURITY("beveiliging", "Hoe beveiligen wij gegevens?"),
  /** The section "Als er toch iets misgaat: een datalek". */
  BREACH("datalek", "Als er toch iets misgaat: een datalek"),
  /** The section "Welke rechten {hebt u|heb je}?". */
  RIGHTS("rechten", "Welke rechten {hebt u|heb je}?"),
  /** The section "{Hebt u|Heb je} een klacht?". */
  COMPLAINTS("klachten", "{Hebt u|Heb je} een klacht?"),
  /** The section "Wat betekenen de woorden?". */
  DEFINITIONS("begrippen", "Wat betekenen de woorden?"),
  /** The section "Welke wetten en codes gelden?". */
  LAWS("wetten", "Welke wetten en codes gelden?"),
  /** The section "Als deze verklaring verandert". */
  CHANGES("wijzigingen", "Als deze verklaring verandert"),
  /** The section "Contact". */
  CONTACT("contact", "Contact");

  private final String yaml;
  private final String title;

  SectionId(String yaml, String title) {
    this.yaml = yaml;
    this.title = title;
  }

  @Override
  public String yaml() {
    return yaml;
  }

  /** The standard title, with both forms of address where they differ: <code>{u|je}</code>. */
  @Override
  public String dutch() {
    return title;
  }
}
