package nl.glashelder.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.glashelder.check.language.Concept;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.RetentionOrigin;
import nl.glashelder.model.RetentionPeriod;

/**
 * Where a statement says that a period comes from: a law, a norm of the supervisor or a custom that
 * says otherwise is a claim that is not so, AVG 5(1)(a).
 */
final class RetentionClaims {
  /** A sentence outside the periods that lets a law set one. */
  private static final Pattern KEEPING = Pattern.compile("(?iu)\\bbewa(?:ar|re)");

  private static final Pattern STANDS_IN =
      Pattern.compile(
          "(?iu)^(?:dat|dit|die termijn|deze termijn) (?:staat|regelt|komt|volgt|zegt|bepaalt|moet)\\b");

  private static final Pattern CLAUSE = Pattern.compile("[;:]");
  private static final Pattern DENIAL = Pattern.compile("(?iu)\\b(?:geen|niet)\\b");

  private static final Pattern LENGTH =
      Pattern.compile(
          "(?iu)\\b(?:\\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf) "
              + "(?:dag|dagen|week|weken|maand|maanden|jaar)\\b");

  private static final Concept CAMERA_IMAGES = Concept.of("camerabeelden");
  private static final Concept SURVEILLANCE = Concept.of("cameratoezicht");
  private static final IsoDuration FOUR_WEEKS = IsoDuration.parse("P28D").orElseThrow();

  private RetentionClaims() {}

  static void look(PrivacyStatement s, Facts facts, Found found) {
    unexplained(s, found);
    for (RetentionPeriod period : s.retention()) {
      claimedNorm(period, found);
      boolean ofLaw =
          period.origin().map(o -> o == RetentionOrigin.LAW).orElse(period.source().isPresent());
      if (!ofLaw) {
        continue;
      }
      if (period.source().isEmpty()) {
        found.at(
            RetentionRules.path(period),
            "Bij '"
                + period.name()
                + "' staat dat de termijn uit de wet komt, maar niet uit welke.",
            "Vul bij bron de wet en het artikel in, of kies bij herkomst sectorgebruik of"
                + " eigen-keuze.");
        continue;
      }
      ClaimedLaw.objection(period.source().get(), period.duration())
          .ifPresent(
              why ->
                  found.at(
                      RetentionRules.path(period) + ".bron",
                      "Bij '" + period.name() + "' klopt de bron niet: " + why,
                      "Noem de wet die deze termijn wel geeft, of kies bij herkomst sectorgebruik"
                          + " of eigen-keuze."));
      if (NamedLaw.in(period.source().get()).isEmpty()
          && NamedLaw.isNamedIn(period.source().get())) {
        found.hint(
            RetentionRules.path(period) + ".bron",
            "Wij weten niet of '" + period.source().get() + "' een bewaartermijn geeft.",
            "Kijk na of dat artikel zegt hoe lang u deze gegevens bewaart.");
      }
    }
    for (Passage passage : facts.passages()) {
      if (passage.sheet() == Sheet.STATEMENT && passage.prose()) {
        claimedInText(passage, found);
      }
    }
  }

  /**
   * Where other periods are explained, the page says of one that is not that it is not said yet.
   */
  private static void unexplained(PrivacyStatement s, Found found) {
    List<RetentionPeriod> open =
        s.retention().stream().filter(period -> !isExplained(period)).toList();
    if (open.size() == s.retention().size()) {
      return;
    }
    for (RetentionPeriod period : open) {
      found.hint(
          RetentionRules.path(period),
          "Bij '"
              + period.name()
              + "' staat niet waarom de termijn zo lang is. De pagina zegt dan: dat staat hier nog"
              + " niet.",
          "Vul bij herkomst in waar de termijn vandaan komt, of schrijf bij reden waarom.");
    }
  }

  private static boolean isExplained(RetentionPeriod period) {
    return period.origin().isPresent()
        || period.source().isPresent()
        || period.reason().isPresent();
  }

  /** A reason may make a period longer, but no norm or custom of it: the page names that. */
  private static void claimedNorm(RetentionPeriod period, Found found) {
    if (period.longest().isEmpty() || period.origin().isEmpty()) {
      return;
    }
    IsoDuration longest = period.longest().get();
    Optional<RetentionNorm> norm = RetentionNorm.of(period);
    boolean ofCameras = CAMERA_IMAGES.isNamed(period.name()) || SURVEILLANCE.isNamed(period.name());
    if (period.origin().get() == RetentionOrigin.AUTHORITY_NORM
        && ofCameras
        && longest.compareLength(FOUR_WEEKS).orElse(1) > 0) {
      found.at(
          RetentionRules.path(period) + ".herkomst",
          "Bij '"
              + period.name()
              + "' staat dat "
              + longest.dutch()
              + " de norm van de Autoriteit Persoonsgegevens is. Die norm is hoogstens vier weken.",
          "Kies eigen-keuze en schrijf bij reden waarom het langer moet, of maak de termijn korter.");
    } else if (period.origin().get() == RetentionOrigin.SECTOR_CUSTOM
        && period.reason().isPresent()
        && norm.filter(n -> n.isCustom() && longest.isLongerThan(n.duration())).isPresent()) {
      found.at(
          RetentionRules.path(period) + ".herkomst",
          "Bij '"
              + period.name()
              + "' staat dat "
              + longest.dutch()
              + " de gewoonte in de sector is. Die gewoonte is: "
              + norm.get().described()
              + ".",
          "Kies eigen-keuze: de reden staat er al. Of maak de termijn korter.");
    }
  }

  /** "De wet verplicht ons dat tien jaar te bewaren. Dat staat in de Woningwet." */
  private static void lawOfTheSentenceBefore(Passage passage, Found found) {
    for (int i = 1; i < passage.sentences().size(); i++) {
      String before = passage.sentences().get(i - 1);
      String law = passage.sentences().get(i);
      if (STANDS_IN.matcher(law).find()
          && KEEPING.matcher(before).find()
          && LENGTH.matcher(before).find()
          && !DENIAL.matcher(law).find()) {
        ClaimedLaw.withoutTerm(law).ifPresent(why -> report(passage, why, found));
      }
    }
  }

  /** "De Woningwet zegt dat wij uw gegevens twee jaar bewaren." */
  private static void claimedInText(Passage passage, Found found) {
    if (!passage.small().contains("wet") || !passage.small().contains("bewa")) {
      return;
    }
    lawOfTheSentenceBefore(passage, found);
    passage.sentences().stream()
        .flatMap(CLAUSE::splitAsStream)
        .filter(s -> KEEPING.matcher(s).find() && LENGTH.matcher(s).find())
        .filter(s -> !DENIAL.matcher(s).find())
        .flatMap(s -> ClaimedLaw.withoutTerm(s).stream())
        .findFirst()
        .ifPresent(why -> report(passage, why, found));
  }

  private static void report(Passage passage, String why, Found found) {
    found.at(
        passage.path(),
        "Deze tekst laat een wet een bewaartermijn geven, maar " + why,
        "Noem de wet die deze termijn wel geeft, of schrijf dat het uw eigen keuze is.");
  }
}
