package nl.glashelder.version;

import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.source.Severity;

/** Why a publication can be refused; the ids are frozen for ever. */
public enum PublicationRule {
  /** There is a version of that date. */
  EXISTS("P01", "versie-bestaat"),
  /** There is a later version. */
  TOO_EARLY("P02", "ingangsdatum-te-vroeg"),
  /** Data and words are those of the last version. */
  UNCHANGED("P03", "niets-veranderd"),
  /** The draft has errors. */
  DRAFT_WITH_ERRORS("P04", "concept-met-fouten"),
  /** It was not said what changed. */
  NO_REASON("P05", "toelichting-ontbreekt"),
  /** The kind of change cannot be. */
  IMPOSSIBLE_KIND("P06", "aard-kan-niet"),
  /** The kind of change differs from the suggestion, and it was not said why. */
  NO_KIND_REASON("P07", "reden-voor-aard-ontbreekt"),
  /** There is no draft of the document. */
  NO_DRAFT("P08", "geen-concept"),
  /** The date cannot be. */
  IMPOSSIBLE_DATE("P09", "ingangsdatum-kan-niet"),
  /** What was published before is damaged. */
  DAMAGED_ARCHIVE("P10", "archief-beschadigd"),
  /** The files could not be written. */
  NOT_WRITTEN("P11", "niet-opgeslagen"),
  /** Of a change nobody said what it means. */
  TO_BE_JUDGED("P12", "nog-na-te-gaan"),
  /** A widening takes effect before it is published, and it was not said why. */
  NO_PAST_REASON("P13", "reden-voor-verleden-ontbreekt");

  private final String id;
  private final String dutchName;

  PublicationRule(String id, String dutchName) {
    this.id = id;
    this.dutchName = dutchName;
  }

  /** The id in reports. */
  public String id() {
    return id;
  }

  /** The short name in reports. */
  public String dutchName() {
    return dutchName;
  }

  Finding at(String file, String message, String advice) {
    return new Finding(Position.startOf(file), Severity.ERROR, id, dutchName, "", message, advice);
  }
}
