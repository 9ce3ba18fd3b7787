package nl.glashelder.visit;

import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.source.Severity;

/** What a visit to a website can show about its cookie notice; the ids are frozen for ever. */
public enum VisitRule {
  /** Something is kept that the notice does not name. */
  UNDECLARED("C01", "cookie-niet-verklaard", "Tw 11.7a(1)(a)", Severity.ERROR),
  /** Another party is asked for something. */
  THIRD_PARTY("C02", "andere-partij", "AVG 13(1)(e); Tw 11.7a(4)", Severity.WARNING),
  /** Something that needs consent is there before any. */
  BEFORE_CONSENT("C03", "cookie-voor-toestemming", "Tw 11.7a(1)(b)", Severity.ERROR),
  /** Something in the notice was not seen. */
  NOT_SEEN("C04", "cookie-niet-gezien", "AVG 5(1)(d)", Severity.INFORMATION),
  /** Something stays longer than the notice says. */
  STAYS_LONGER("C05", "cookie-blijft-langer", "Tw 11.7a(1)(a)", Severity.WARNING),
  /** The recording breaks off. */
  INCOMPLETE("C06", "opname-onvolledig", "", Severity.WARNING),
  /** The recording holds no cookies at all. */
  WITHOUT_COOKIES("C07", "opname-zonder-cookies", "", Severity.WARNING),
  /** What the visit could not see. */
  BLIND_SPOTS("C08", "niet-te-zien", "", Severity.INFORMATION),
  /** Something goes sooner than the notice says. */
  STAYS_SHORTER("C09", "cookie-blijft-korter", "Tw 11.7a(1)(a); AVG 5(1)(d)", Severity.WARNING),
  /** The website wants to set what a browser refuses. */
  REFUSED_BY_BROWSER("C10", "cookie-niet-aangenomen", "", Severity.INFORMATION),
  /** Something that needs consent is there after it was refused. */
  AFTER_REFUSAL("C11", "cookie-na-weigeren", "Tw 11.7a(1)(b); AVG 7(3)", Severity.ERROR),
  /** Something in the visit went otherwise than expected. */
  REMARK("C12", "bezoek-opmerking", "", Severity.WARNING),
  /** The recording is of another website. */
  ELSEWHERE("C13", "opname-andere-website", "", Severity.WARNING),
  /** How the visit went. */
  COURSE("C14", "bezoek-verloop", "", Severity.INFORMATION);

  private final String id;
  private final String dutchName;
  private final String law;
  private final Severity severity;

  VisitRule(String id, String dutchName, String law, Severity severity) {
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
