package nl.glashelder.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a register says of a processing, in the order of AVG 30(1). The record must hold what stands
 * there; grounds, sources and automated decisions are what most corporations keep beside it, so
 * that statement and register come from one source.
 */
public enum RegisterColumn {
  /** The controller, AVG 30(1)(a). */
  CONTROLLER("Verwerkingsverantwoordelijke", "AVG 30(1)(a)", 28),
  /** How to reach the controller, AVG 30(1)(a). */
  CONTACT("Contactgegevens", "AVG 30(1)(a)", 32),
  /** The data protection officer, AVG 30(1)(a). */
  OFFICER("Functionaris gegevensbescherming", "AVG 30(1)(a)", 28),
  /** Joint controllers, AVG 30(1)(a). */
  JOINT_CONTROLLERS("Gezamenlijk verantwoordelijken", "AVG 30(1)(a)", 28),
  /** The id by which statement and register find each other. */
  ID("Id", "", 20),
  /** The name of the processing. */
  NAME("Verwerking", "", 28),
  /** The purposes, AVG 30(1)(b). */
  PURPOSE("Doeleinden", "AVG 30(1)(b)", 44),
  /** The legal bases, AVG 6(1). */
  BASES("Grondslagen", "AVG 6(1)", 44),
  /** The categories of data subjects, AVG 30(1)(c). */
  AUDIENCES("Categorieën betrokkenen", "AVG 30(1)(c)", 28),
  /** The categories of personal data, AVG 30(1)(c). */
  DATA("Categorieën persoonsgegevens", "AVG 30(1)(c)", 50),
  /** Special categories among them, AVG 9. */
  SPECIAL_DATA("Bijzondere persoonsgegevens", "AVG 9", 32),
  /** Data about offences among them, AVG 10. */
  CRIMINAL_DATA("Strafrechtelijke gegevens", "AVG 10", 32),
  /** The national identification number, AVG 87 and UAVG 46. */
  NATIONAL_NUMBER("Burgerservicenummer", "AVG 87, UAVG 46", 32),
  /** Where the data come from, AVG 14(2)(f). */
  SOURCES("Bronnen", "AVG 14(2)(f)", 32),
  /** The categories of recipients, AVG 30(1)(d). */
  RECIPIENTS("Ontvangers", "AVG 30(1)(d)", 40),
  /** Transfers to third countries, AVG 30(1)(e). */
  TRANSFERS("Doorgifte buiten de EER", "AVG 30(1)(e)", 32),
  /** The safeguards for them, AVG 30(1)(e). */
  SAFEGUARDS("Waarborgen bij doorgifte", "AVG 30(1)(e)", 32),
  /** The time limits for erasure, AVG 30(1)(f). */
  RETENTION("Bewaartermijnen", "AVG 30(1)(f)", 44),
  /** The security measures, AVG 30(1)(g). */
  MEASURES("Beveiligingsmaatregelen", "AVG 30(1)(g)", 50),
  /** Decisions without a person and profiling, AVG 22. */
  DECISIONS("Geautomatiseerde besluiten en profilering", "AVG 22", 32),
  /** Who in the corporation answers for the processing; never published. */
  OWNER("Proceseigenaar", 24),
  /** The systems that hold the data; never published. */
  SYSTEMS("Systemen", 24),
  /** When processing agreements were signed; never published. */
  AGREEMENTS("Verwerkersovereenkomsten", 32),
  /** Whether an impact assessment is needed and when it was done, AVG 35; never published. */
  IMPACT_ASSESSMENT("DPIA", 20),
  /** When interests were balanced, AVG 6(1)(f); never published. */
  BALANCING("Belangenafweging", 24);

  private static final Set<RegisterColumn> ALWAYS =
      EnumSet.of(CONTROLLER, CONTACT, PURPOSE, AUDIENCES, DATA, RECIPIENTS, RETENTION, MEASURES);

  private final String heading;
  private final String law;
  private final int width;
  private final boolean internal;

  RegisterColumn(String heading, String law, int width) {
    this.heading = heading;
    this.law = law;
    this.width = width;
    this.internal = false;
  }

  RegisterColumn(String heading, int width) {
    this.heading = heading;
    this.law = "";
    this.width = width;
    this.internal = true;
  }

  /** The head of the column, in Dutch. */
  public String heading() {
    return heading;
  }

  /** The articles that ask for it; empty where none does. */
  public String law() {
    return law;
  }

  /** How wide the column is, in characters. */
  public int width() {
    return width;
  }

  /** Whether AVG 30(1) asks it of every processing, and not only where it applies. */
  public boolean asked() {
    return ALWAYS.contains(this);
  }

  /** Whether the corporation keeps this to itself: it stands in no statement. */
  public boolean internal() {
    return internal;
  }

  /** All columns, in order. */
  public static List<RegisterColumn> all() {
    return List.of(values());
  }
}
