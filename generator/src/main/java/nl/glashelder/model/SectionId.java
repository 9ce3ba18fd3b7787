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
  /** The section "Welke gegevens?". */
  DATA("gegevens", "Welke gegevens?"),
  /** The section "Waarvoor gebruiken wij gegevens?". */
  PURPOSES("verwerkingen", "Waarvoor gebruiken wij gegevens?"),
  /** The section "Waarom mag dat?". */
  BASES("grondslagen", "Waarom mag dat?"),
  /** The section "Beslist een computer over {u|jou}?". */
  DECISIONS("besluitvorming", "Beslist een computer over {u|jou}?"),
  /** The section "Wie krijgt gegevens?". */
  RECIPIENTS("ontvangers", "Wie krijgt gegevens?"),
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
  /** The section "Beveiliging". */
  SECURITY("beveiliging", "Beveiliging"),
  /** The section "Bij een datalek". */
  BREACH("datalek", "Bij een datalek"),
  /** The section "{Uw|Je} rechten". */
  RIGHTS("rechten", "{Uw|Je} rechten"),
  /** The section "Een klacht?". */
  COMPLAINTS("klachten", "Een klacht?"),
  /** The section "Uitleg van woorden". */
  DEFINITIONS("begrippen", "Uitleg van woorden"),
  /** The section "Wetten en codes". */
  LAWS("wetten", "Wetten en codes"),
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
