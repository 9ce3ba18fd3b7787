package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.WARNING;

import java.util.List;
import java.util.regex.Pattern;
import nl.glashelder.check.language.Concept;
import nl.glashelder.model.DataItem;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Text;

/** The citizen service number and copies of identity documents: AVG 5(1)(c) and 87; UAVG 46. */
final class IdentificationRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onStatement(
              "R44", "bsn", "AVG 87; UAVG 46(1)", ERROR, IdentificationRules::nationalNumber),
          Rule.onStatement(
              "R45",
              "id-kopie",
              "AVG 5(1)(c); UAVG 46",
              WARNING,
              IdentificationRules::identityCopy));

  private static final Concept BSN = Concept.of("bsn");
  private static final Concept IDENTITY_COPY = Concept.of("id-kopie");
  private static final Concept PASSPORT_PHOTO = Concept.of("pasfoto");

  /** The AVG and UAVG let another law allow the number, and allow nothing themselves. */
  private static final Pattern PRIVACY_LAW_ALONE =
      Pattern.compile(
          "(?iu)(?:artikel|art\\.|lid|onder|van|de|en|[a-z]\\b|[\\d(),.:;\\s]|U?AVG\\b"
              + "|Algemene verordening gegevensbescherming|Uitvoeringswet)+");

  private static final Pattern MASKING =
      Pattern.compile(
          "(?iu)afscherm|afgescherm|onleesbaar|doorstre|doorgestre|weglak|zwart|afplak|bedek"
              + "|kopie-?id|afdek");
  private static final Pattern WIPING =
      Pattern.compile(
          "(?iu)\\bwis|gewist|vernietig|verwijder|weggooi|gooien .{0,30}weg|bewaren .{0,40}niet"
              + "|niet (?:bewaard|bewaren)|versnipper|terug");
  private static final Pattern NO_COPY =
      Pattern.compile("(?iu)\\b(?:geen|zonder|niet een|nooit een) (?:kopie|pasfoto)");

  private IdentificationRules() {}

  private static String path(Processing p) {
    return "verwerkingen." + p.id();
  }

  private static void nationalNumber(PrivacyStatement s, Facts facts, Found found) {
    SensitiveItems.demand(
        s,
        facts,
        found,
        item -> item.nationalNumber() || SensitiveItems.says(BSN, item.name()),
        p -> p.nationalNumberLaw().isPresent(),
        "het burgerservicenummer (BSN)",
        "Het BSN gebruiken mag alleen als een wet dat zegt. Noem die wet bij bsn-wet, of haal het"
            + " BSN weg.");
    ToldInText.nationalNumber(s, facts, found);
    for (Processing p : s.processings()) {
      p.nationalNumberLaw()
          .filter(law -> PRIVACY_LAW_ALONE.matcher(law).matches())
          .ifPresent(
              law ->
                  found.at(
                      path(p) + ".bsn-wet",
                      "'" + law + "' geeft u zelf geen recht om het BSN te gebruiken.",
                      "Noem de wet die het gebruik voorschrijft. Is die er niet? Haal dan het BSN"
                          + " weg."));
      p.nationalNumberLaw()
          .filter(law -> !PRIVACY_LAW_ALONE.matcher(law).matches())
          .filter(law -> !NamedLaw.mayCarryNationalNumber(law))
          .ifPresent(
              law ->
                  found.hint(
                      path(p) + ".bsn-wet",
                      "Wij weten niet of '" + law + "' het gebruik van het BSN voorschrijft.",
                      "Kijk het na. Bij de inkomenstoets is het artikel 46 Woningwet, bij"
                          + " huurtoeslag artikel 38 Algemene wet inkomensafhankelijke"
                          + " regelingen."));
    }
  }

  private static void identityCopy(PrivacyStatement s, Facts facts, Found found) {
    SensitiveItems.demand(
        s,
        facts,
        found,
        IdentificationRules::isIdentityCopy,
        p -> p.identityCopyReason().isPresent(),
        "een kopie van een identiteitsbewijs of een pasfoto",
        "Leg bij id-kopie-reden uit waarom die nodig is, wat iemand mag afschermen en wanneer u de"
            + " kopie wist. Of kies: controle van het identiteitsbewijs.");
    ToldInText.identityCopy(s, facts, found);
    for (Processing p : s.processings()) {
      boolean copies =
          facts.dataOf(p).stream()
              .flatMap(d -> d.items().stream())
              .anyMatch(IdentificationRules::isIdentityCopy);
      String reason = p.identityCopyReason().map(Text::markdown).orElse("");
      if (!copies || reason.isEmpty() || NO_COPY.matcher(reason).find()) {
        continue;
      }
      Missing missing =
          new Missing()
              .unless(MASKING.matcher(reason).find(), "id-kopie-reden", "wat iemand mag afschermen")
              .unless(WIPING.matcher(reason).find(), "id-kopie-reden", "wanneer u de kopie wist");
      if (missing.any()) {
        found.at(
            path(p) + ".id-kopie-reden",
            "'"
                + p.name()
                + "' gebruikt een kopie van een identiteitsbewijs of een pasfoto, maar er"
                + " staat niet "
                + missing.words()
                + ".",
            "Schrijf dat bij id-kopie-reden.");
      }
    }
  }

  private static boolean isIdentityCopy(DataItem item) {
    return item.identityCopy()
        || SensitiveItems.says(IDENTITY_COPY, item.name())
        || SensitiveItems.says(PASSPORT_PHOTO, item.name());
  }
}
