package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.DataItem;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.SpecialDataException;
import nl.glashelder.model.Text;

/** The kinds of data that need more than a basis: AVG 9, 10 and 87; UAVG 22-33 and 46. */
final class SensitiveDataRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onStatement(
              "R41",
              "bijzondere-gegevens",
              "AVG 9(1)-(2); UAVG 22-30",
              ERROR,
              SensitiveDataRules::special),
          Rule.onStatement(
              "R42",
              "strafrechtelijke-gegevens",
              "AVG 10; UAVG 31-33",
              ERROR,
              SensitiveDataRules::criminal),
          Rule.onStatement(
              "R44", "bsn", "AVG 87; UAVG 46(1)", ERROR, SensitiveDataRules::nationalNumber),
          Rule.onStatement(
              "R45",
              "id-kopie",
              "AVG 5(1)(c); UAVG 46",
              WARNING,
              SensitiveDataRules::identityCopy));

  private static final Pattern HEALTH =
      Pattern.compile(
          "(?iu)\\bmedisch|\\bgezondheid|\\bziekte|\\bhandicap|\\bgodsdienst|\\bgeloofs|\\breligie"
              + "|levensovertuiging|etnische|\\bseksuele|vakbond|politieke (?:voorkeur|opvatting)"
              + "|biometrisch|vingerafdruk|genetisch|zorgindicatie|medicijn|verslaving");

  /** "Artikel 9, lid 2, onder a, AVG en artikel 22, lid 2, onder a, UAVG". */
  private static final Pattern AVG_9 = Pattern.compile("\\b9\\b");

  private static final Pattern UAVG_22_TO_30 = Pattern.compile("\\b(?:2[2-9]|30)\\b");
  private static final Pattern UAVG_31_TO_33 = Pattern.compile("\\b3[1-3]\\b");

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
  private static final Pattern CRIME =
      Pattern.compile("(?iu)strafblad|strafrechtelijk|strafbare feit|veroordeling|aangifte van");
  private static final Pattern BSN = Pattern.compile("(?iu)\\bbsn\\b|burgerservicenummer");
  private static final Pattern IDENTITY_COPY =
      Pattern.compile(
          "(?iu)kopie[^.;]{0,20}(?:identiteitsbewijs|legitimatie|paspoort|rijbewijs|id-kaart|id-bewijs"
              + "|identiteitskaart)|\\bpasfoto");
  private static final Pattern WITHOUT = Pattern.compile("(?iu)\\bzonder\\b|\\bgeen\\b");

  private SensitiveDataRules() {}

  private static String path(DataCategory d) {
    return "gegevens." + d.id();
  }

  private static String path(Processing p) {
    return "verwerkingen." + p.id();
  }

  private static void special(PrivacyStatement s, Facts facts, Found found) {
    String advice =
        "Noem bij bijzondere-gegevens het artikel dat het gebruik toestaat, uit AVG 9(2) en de"
            + " UAVG. Een gewone grondslag is niet genoeg.";
    demand(
        s,
        facts,
        found,
        DataItem::special,
        p -> p.special().isPresent(),
        "bijzondere gegevens",
        advice);
    for (DataCategory d : s.data()) {
      boolean marked = d.items().stream().anyMatch(DataItem::special);
      if (!marked && HEALTH.matcher(d.name()).find() && !WITHOUT.matcher(d.name()).find()) {
        found.warning(
            path(d),
            "'" + d.name() + "' lijken bijzondere gegevens, maar zijn niet zo aangemerkt.",
            "Noem ze bij items, met bijzonder: ja. Noem dan bij de verwerking de uitzondering.");
      }
      for (DataItem item : d.items()) {
        if (!item.special() && HEALTH.matcher(item.name()).find() && !isWithout(item)) {
          found.warning(
              path(d) + ".items." + item.id(),
              "'" + item.name() + "' lijkt een bijzonder gegeven, maar is niet zo aangemerkt.",
              "Vul bij dit gegeven in: bijzonder: ja. Noem dan bij de verwerking de uitzondering.");
        }
      }
    }
    for (Processing p : s.processings()) {
      Optional<String> article = p.special().map(SpecialDataException::article);
      if (article.isEmpty()) {
        continue;
      }
      boolean avg = AVG_9.matcher(article.get()).find();
      boolean uavg = UAVG_22_TO_30.matcher(article.get()).find();
      if (!avg && !uavg) {
        found.at(
            path(p) + ".bijzondere-gegevens.artikel",
            "'" + article.get() + "' staat het gebruik van bijzondere gegevens niet toe.",
            advice);
      } else if (!avg || !uavg) {
        found.warning(
            path(p) + ".bijzondere-gegevens.artikel",
            "Bij '"
                + p.name()
                + "' ontbreekt het artikel uit de "
                + (avg ? "UAVG" : "AVG")
                + " naast '"
                + article.get()
                + "'.",
            "Noem beide, bijvoorbeeld: artikel 9, lid 2, onder a, AVG en artikel 22, lid 2, onder a,"
                + " UAVG.");
      }
    }
  }

  private static void criminal(PrivacyStatement s, Facts facts, Found found) {
    demand(
        s,
        facts,
        found,
        item -> item.criminal() || CRIME.matcher(item.name()).find() && !isWithout(item),
        p -> p.criminal().isPresent(),
        "strafrechtelijke gegevens",
        "Noem bij strafrechtelijke-gegevens de uitzondering uit artikel 32 of 33 UAVG.");
    for (Processing p : s.processings()) {
      p.criminal()
          .map(SpecialDataException::article)
          .filter(article -> !UAVG_31_TO_33.matcher(article).find())
          .ifPresent(
              article ->
                  found.at(
                      path(p) + ".strafrechtelijke-gegevens.artikel",
                      "'" + article + "' staat het gebruik van strafrechtelijke gegevens niet toe.",
                      "Noem de uitzondering uit artikel 32 of 33 UAVG."));
    }
  }

  private static void nationalNumber(PrivacyStatement s, Facts facts, Found found) {
    demand(
        s,
        facts,
        found,
        item -> item.nationalNumber() || BSN.matcher(item.name()).find() && !isWithout(item),
        p -> p.nationalNumberLaw().isPresent(),
        "het burgerservicenummer (BSN)",
        "Het BSN gebruiken mag alleen als een wet dat zegt. Noem die wet bij bsn-wet, of haal het"
            + " BSN weg.");
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
    }
  }

  private static void identityCopy(PrivacyStatement s, Facts facts, Found found) {
    demand(
        s,
        facts,
        found,
        SensitiveDataRules::isIdentityCopy,
        p -> p.identityCopyReason().isPresent(),
        "een kopie van een identiteitsbewijs of een pasfoto",
        "Leg bij id-kopie-reden uit waarom die nodig is, wat iemand mag afschermen en wanneer u de"
            + " kopie wist. Of kies: controle van het identiteitsbewijs.");
    for (Processing p : s.processings()) {
      boolean copies =
          facts.dataOf(p).stream()
              .flatMap(d -> d.items().stream())
              .anyMatch(SensitiveDataRules::isIdentityCopy);
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
        || IDENTITY_COPY.matcher(item.name()).find() && !NO_COPY.matcher(item.name()).find();
  }

  private static boolean isWithout(DataItem item) {
    return WITHOUT.matcher(item.name()).find();
  }

  /** Asks every processing that uses such an item for what makes that lawful. */
  private static void demand(
      PrivacyStatement s,
      Facts facts,
      Found found,
      Predicate<DataItem> sort,
      Predicate<Processing> met,
      String what,
      String advice) {
    Function<DataCategory, Optional<DataItem>> item =
        d -> d.items().stream().filter(sort).findFirst();
    for (Processing p : s.processings()) {
      if (met.test(p)) {
        continue;
      }
      facts.dataOf(p).stream()
          .flatMap(d -> item.apply(d).stream())
          .findFirst()
          .ifPresent(
              i ->
                  found.at(
                      path(p),
                      "'"
                          + p.name()
                          + "' gebruikt "
                          + what
                          + " ('"
                          + i.name()
                          + "'), maar er staat"
                          + " niet waarom dat mag.",
                      advice));
    }
    for (DataCategory d : s.data()) {
      if (facts.usesOf(d).isEmpty()) {
        item.apply(d)
            .ifPresent(
                i ->
                    found.at(
                        path(d) + ".items." + i.id(),
                        "'"
                            + i.name()
                            + "' hoort bij "
                            + what
                            + ", maar er is geen verwerking die"
                            + " zegt waarom dat mag.",
                        "Noem deze gegevens bij een verwerking. " + advice));
      }
    }
  }
}
