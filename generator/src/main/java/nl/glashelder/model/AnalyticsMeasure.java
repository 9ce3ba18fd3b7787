package nl.glashelder.model;

/** The measures that make analytics have a minor effect on privacy, Tw 11.7a(3)(b). */
public enum AnalyticsMeasure implements Term {
  /** The IP address is masked. */
  IP_MASKED("ip-gemaskeerd", "het IP-adres is deels onleesbaar gemaakt"),
  /** The data are not shared. */
  NOT_SHARED("niet-gedeeld", "de gegevens gaan niet naar anderen"),
  /** There is a processing agreement. */
  PROCESSING_AGREEMENT(
      "verwerkersovereenkomst",
      "in een contract staat wat de leverancier met de gegevens mag (verwerkersovereenkomst)"),
  /** The supplier makes no use of its own. */
  NO_OTHER_USE("geen-ander-gebruik", "de leverancier gebruikt de gegevens niet voor zichzelf");

  private final String yaml;
  private final String dutch;

  AnalyticsMeasure(String yaml, String dutch) {
    this.yaml = yaml;
    this.dutch = dutch;
  }

  @Override
  public String yaml() {
    return yaml;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
