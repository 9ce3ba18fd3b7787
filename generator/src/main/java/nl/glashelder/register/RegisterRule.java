package nl.glashelder.register;

import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.source.Severity;

/** What an own register and a statement can say differently; the ids are frozen for ever. */
public enum RegisterRule {
  /** A processing of the register is not in the statement. */
  NOT_IN_STATEMENT("G01", "niet-in-verklaring", "AVG 13(1)(c), 30(1)(b)", Severity.WARNING),
  /** A purpose of the statement is not in the register. */
  NOT_IN_REGISTER("G02", "niet-in-register", "AVG 30(1)", Severity.WARNING),
  /** Another period. */
  OTHER_PERIOD("G03", "andere-termijn", "AVG 13(2)(a), 30(1)(f)", Severity.WARNING),
  /** Another legal basis. */
  OTHER_BASIS("G04", "andere-grondslag", "AVG 13(1)(c)", Severity.WARNING),
  /** A recipient that only one of them names. */
  OTHER_RECIPIENT("G05", "andere-ontvanger", "AVG 13(1)(e), 30(1)(d)", Severity.WARNING),
  /** A transfer that only one of them names. */
  OTHER_TRANSFER("G06", "andere-doorgifte", "AVG 13(1)(f), 30(1)(e)", Severity.WARNING),
  /** Data that only the register names. */
  OTHER_DATA("G07", "andere-gegevens", "AVG 14(1)(d), 30(1)(c)", Severity.WARNING),
  /** People that only one of them names. */
  OTHER_AUDIENCE("G08", "andere-betrokkenen", "AVG 30(1)(c)", Severity.INFORMATION),
  /** A column that is not known, and so not compared. */
  UNKNOWN_COLUMN("G09", "kolom-niet-vergeleken", "", Severity.INFORMATION);

  private final String id;
  private final String dutchName;
  private final String law;
  private final Severity severity;

  RegisterRule(String id, String dutchName, String law, Severity severity) {
    this.id = id;
    this.dutchName = dutchName;
    this.law = law;
    this.severity = severity;
  }

  /** The id in reports. */
  public String id() {
    return id;
  }

  /** The short name in reports. */
  public String dutchName() {
    return dutchName;
  }

  /** The articles it comes from; empty for a matter of form. */
  public String law() {
    return law;
  }

  /** How bad it is. */
  public Severity severity() {
    return severity;
  }

  Finding at(Position position, String message, String advice) {
    return new Finding(position, severity, id, dutchName, law, message, advice);
  }
}
