package nl.glashelder.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.RetentionPeriod;

/**
 * How long the sector usually keeps some data, and where that comes from. The Vrijstellingsbesluit
 * Wbp lapsed on 25 May 2018 (UAVG 51); its periods live on as custom, not as law.
 *
 * @param sign recognises the data by the name of the period
 * @param duration the usual length
 * @param isMinimum whether the law asks for at least this length
 * @param origin where it comes from, in Dutch
 */
record RetentionNorm(Pattern sign, IsoDuration duration, boolean isMinimum, String origin) {
  private static final List<RetentionNorm> KNOWN =
      List.of(
          norm("sollicita(?!.*toestemming)", "P4W", "sectorgebruik, zo adviseert ook de AP"),
          norm("sollicita.*toestemming", "P1Y", "sectorgebruik, zo adviseert ook de AP"),
          norm("huurtoeslag", "P5Y", "sectorgebruik, eerder Vrijstellingsbesluit Wbp"),
          norm(
              "bezoekersregist|toegangspas",
              "P6M",
              "sectorgebruik, eerder Vrijstellingsbesluit Wbp"),
          norm(
              "logbestand|loggegevens|serverlog|computerlog",
              "P6M",
              "sectorgebruik, eerder Vrijstellingsbesluit Wbp"),
          law(
              "financiële administratie|boekhouding|betalingsadministratie|huurbetaling",
              "P7Y",
              "artikel 52, lid 4, Algemene wet inzake rijksbelastingen"),
          norm(
              "huurdersdossier|huurdossier|dossier van (?:de )?huurder",
              "P2Y",
              "sectorgebruik, eerder Vrijstellingsbesluit Wbp"),
          norm("klacht|geschil", "P2Y", "sectorgebruik, eerder Vrijstellingsbesluit Wbp"),
          norm(
              "correspondentie|postregist",
              "P5Y",
              "sectorgebruik, eerder Vrijstellingsbesluit Wbp"),
          norm(
              "huurschuld|huurachterstand",
              "P2Y",
              "sectorgebruik, eerder Vrijstellingsbesluit Wbp"));

  private static RetentionNorm norm(String sign, String duration, String origin) {
    return new RetentionNorm(
        Pattern.compile("(?iu)" + sign), IsoDuration.parse(duration).orElseThrow(), false, origin);
  }

  private static RetentionNorm law(String sign, String duration, String origin) {
    return new RetentionNorm(
        Pattern.compile("(?iu)" + sign), IsoDuration.parse(duration).orElseThrow(), true, origin);
  }

  /** The norm for a period, when its name tells what it is for. */
  static Optional<RetentionNorm> of(RetentionPeriod period) {
    return KNOWN.stream().filter(n -> n.sign().matcher(period.name()).find()).findFirst();
  }

  /** "2 jaar (sectorgebruik, ...)". */
  String described() {
    return duration.dutch() + " (" + origin + ")";
  }
}
