package nl.glashelder.source;

/** The rules of form that reading itself holds a file to; their ids are frozen for ever. */
public enum ReadingRule {
  /** The file cannot be read, or is not UTF-8, or is too large. */
  FILE("L01", "bestand"),
  /** The YAML itself is broken. */
  YAML("L02", "yaml"),
  /** A key that does not exist here. */
  UNKNOWN_KEY("L03", "onbekende-sleutel"),
  /** A key that stands twice. */
  DUPLICATE_KEY("L04", "dubbele-sleutel"),
  /** A key that must be there. */
  MISSING_KEY("L05", "ontbrekende-sleutel"),
  /** A list where a text belongs, and the like. */
  WRONG_TYPE("L06", "verkeerde-soort"),
  /** A value outside the fixed set, or not of the right form. */
  WRONG_VALUE("L07", "verkeerde-waarde"),
  /** An id that stands twice. */
  DUPLICATE_ID("L08", "dubbele-id"),
  /** An id that is referred to and does not exist. */
  UNKNOWN_REFERENCE("L09", "onbekende-verwijzing"),
  /** An entry without text of its own that the catalogue does not know. */
  UNKNOWN_ENTRY("L10", "onbekend-in-catalogus"),
  /** A picture, or Markdown that is not supported. */
  MARKDOWN("L11", "opmaak");

  private final String id;
  private final String dutchName;

  ReadingRule(String id, String dutchName) {
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

  /** What this rule asks where the file can be meant as it is. */
  Finding asks(Position position, String message, String advice) {
    return new Finding(position, Severity.INFORMATION, id, dutchName, "", message, advice);
  }

  /** A finding of this rule: what cannot be read as it stands is an error. */
  Finding at(Position position, String message, String advice) {
    return new Finding(position, Severity.ERROR, id, dutchName, "", message, advice);
  }

  Finding warnAt(Position position, String message, String advice) {
    return new Finding(position, Severity.WARNING, id, dutchName, "", message, advice);
  }
}
