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
 * @param said the length in Dutch
 */
record RetentionNorm(
    Pattern sign, IsoDuration duration, boolean isMinimum, String origin, String said) {
  private static final List<RetentionNorm> KNOWN =
      List.of(
          custom("sollicita(?!.*toestemming)", "P4W", "artikel 5, lid 6"),
          custom("sollicita.*toestemming", "P1Y", "artikel 5, lid 6"),
          custom("huurtoeslag", "P5Y", "artikel 14, lid 5"),
          custom("bezoekersregist|registratie van bezoekers", "P6M", "artikel 37, lid 5"),
          custom("toegangspas", "P6M", "artikel 35, lid 5"),
          custom("logbestand|loggegevens|serverlog|computerlog|weblog", "P6M", "artikel 33, lid 5"),
          new RetentionNorm(
              sign("inkomenstoets|inkomen[^.]*toewijz|toewijz[^.]*inkomen"),
              years(1),
              false,
              "artikel 55, lid 1, BTIV in de tekst van 2015, kijk na of dat nummer nog klopt: tot de"
                  + " compensatie over dat kalenderjaar vaststaat",
              "ongeveer 1 jaar"),
          new RetentionNorm(
              sign("afgewezen (?:kandidaten|woningzoekenden)|kandidaten die de woning niet kregen"),
              IsoDuration.parse("P1M").orElseThrow(),
              false,
              "sectorgebruik, en de termijn die u bij uw werkwijze voor goed verhuurderschap kiest",
              "tot de woning definitief is toegewezen, of kort daarna"),
          new RetentionNorm(
              sign("\\bbtw\\b|omzetbelasting|onroerende za|vastgoed|bouwdossier"),
              years(10),
              false,
              "de regels voor btw op onroerende zaken: tot negen jaar na het jaar van eerste gebruik,"
                  + " kijk na of ze gelden",
              "10 jaar"),
          law(
              "financiële administratie|boekhouding|betalingsadministratie|huurbetaling",
              "P7Y",
              "artikel 52, lid 4, Algemene wet inzake rijksbelastingen"),
          custom("huurschuld|huurachterstand|schulddossier", "P2Y", "artikel 12, lid 6"),
          custom(
              "huurdersdossier|huurdossier|dossiers? van (?:de |een )?(?:oud-|ex-|vertrokken )?huurder|huurcontract"
                  + "|huurovereenkomst",
              "P2Y",
              "artikel 14, lid 5"),
          custom("klacht|geschil|bezwaarschrift", "P2Y", "artikel 39, lid 5"),
          custom("correspondentie|postregist|brieven en e-mails", "P5Y", "artikel 31, lid 5"));

  /** A period that the lapsed decree once gave, and that the sector still keeps to. */
  private static RetentionNorm custom(String sign, String duration, String article) {
    IsoDuration length = IsoDuration.parse(duration).orElseThrow();
    return new RetentionNorm(
        sign(sign),
        length,
        false,
        "sectorgebruik, geen wet; de termijn stond tot 2018 in "
            + article
            + ", van het Vrijstellingsbesluit Wbp",
        length.dutch());
  }

  private static RetentionNorm law(String sign, String duration, String origin) {
    IsoDuration length = IsoDuration.parse(duration).orElseThrow();
    return new RetentionNorm(sign(sign), length, true, origin, length.dutch());
  }

  private static Pattern sign(String sign) {
    return Pattern.compile("(?iu)" + sign);
  }

  private static IsoDuration years(int years) {
    return IsoDuration.parse("P" + years + "Y").orElseThrow();
  }

  /** The norm for a period, when its name tells what it is for. */
  static Optional<RetentionNorm> of(RetentionPeriod period) {
    return KNOWN.stream().filter(n -> n.sign().matcher(period.name()).find()).findFirst();
  }

  /** Whether it rests on no law. */
  boolean isCustom() {
    return origin.startsWith("sectorgebruik");
  }

  /** "2 jaar (sectorgebruik, ...)". */
  String described() {
    return said + " (" + origin + ")";
  }
}
