package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Match;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.RetentionOrigin;
import nl.glashelder.model.RetentionPart;
import nl.glashelder.model.RetentionPeriod;

/** How long data are kept, and what that rests on: AVG 5(1)(e) and 13(2)(a). */
final class RetentionRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onStatement(
              "R16",
              "bewaartermijn-per-categorie",
              "AVG 13(2)(a), 14(2)(a), 5(1)(e)",
              ERROR,
              RetentionRules::present),
          Rule.onStatement(
              "R17",
              "bewaartermijn-concreet",
              "AVG 13(2)(a); WP260",
              WARNING,
              RetentionRules::concrete),
          Rule.onStatement(
              "R18", "bewaartermijn-start", "AVG 13(2)(a)", WARNING, RetentionRules::start),
          Rule.onStatement(
              "B01",
              "bewaartermijn-en-norm",
              "AVG 5(1)(e), 5(2)",
              WARNING,
              RetentionRules::sectorNorm),
          Rule.onStatement(
              "B02",
              "bewaartermijn-en-wet",
              "AVG 5(1)(a), 5(1)(e)",
              WARNING,
              RetentionClaims::look));

  private static final Concept VAGUE = Concept.of("vage-termijn");
  private static final Concept SPEAKS_OF_KEEPING = Concept.of("bewaren");

  /** "Alle andere gegevens bewaren wij niet langer dan nodig." */
  private static final Pattern REST =
      Pattern.compile("(?iu)\\b(?:andere|overige|alle|rest|verder)\\b");

  private RetentionRules() {}

  static String path(RetentionPeriod period) {
    return "bewaartermijnen." + period.id();
  }

  private static void present(PrivacyStatement s, Facts facts, Found found) {
    for (Processing p : s.processings()) {
      List<DataCategory> open =
          facts.dataOf(p).stream().filter(d -> d.retention().isEmpty()).toList();
      boolean covered = !p.retention().isEmpty() || !p.data().isEmpty() && open.isEmpty();
      if (!covered) {
        String which =
            open.isEmpty()
                ? ""
                : " Het gaat om: "
                    + Dutch.and(open.stream().map(DataCategory::name).toList())
                    + ".";
        found.at(
            "verwerkingen." + p.id(),
            "Bij '" + p.name() + "' staat niet hoe lang u de gegevens bewaart." + which,
            "Vul bewaren in met ids uit de lijst bewaartermijnen, bij dit doel of bij de"
                + " gegevens.");
      }
    }
    for (DataCategory d : s.data()) {
      if (d.retention().isEmpty() && facts.usesOf(d).isEmpty()) {
        found.at(
            "gegevens." + d.id(),
            "Bij '" + d.name() + "' staat niet hoe lang u deze gegevens bewaart.",
            "Noem deze gegevens bij een doel dat een bewaartermijn heeft. Of vul hier bewaren in met"
                + " ids uit de lijst bewaartermijnen.");
      }
    }
    for (RetentionPeriod period : s.retention()) {
      if (period.longest().isEmpty() && period.criterion().isEmpty() && period.parts().isEmpty()) {
        found.at(
            path(period),
            "De bewaartermijn '" + period.name() + "' heeft geen duur en geen criterium.",
            "Vul duur in, bijvoorbeeld P2Y voor 2 jaar. Of schrijf bij criterium hoe u de termijn"
                + " bepaalt.");
      }
    }
  }

  private static void concrete(PrivacyStatement s, Facts facts, Found found) {
    for (RetentionPeriod period : s.retention()) {
      lasts(path(period), period.name(), period.duration(), period.longestDuration(), found);
      for (RetentionPart part : period.parts()) {
        lasts(
            path(period) + ".termijnen." + part.id(),
            part.name(),
            part.duration(),
            part.longestDuration(),
            found);
      }
      period
          .criterion()
          .filter(c -> isVague(period))
          .ifPresent(
              c ->
                  found.at(
                      path(period) + ".criterium",
                      "'"
                          + Dutch.start(c.markdown())
                          + "' zegt te weinig over "
                          + period.name()
                          + ".",
                      "Noem het aantal dagen, maanden of jaren, of een moment dat de lezer kan"
                          + " herkennen."));
    }
    if (knowsEveryPeriod(s, facts)) {
      return;
    }
    for (Said said :
        facts.texts().find(VAGUE, RetentionRules::isOfKeeping, RetentionRules::counts)) {
      found.at(
          said.path(),
          "'"
              + Dutch.start(said.match().reading().sentence())
              + "' zegt te weinig, want niet voor alle gegevens staat er een termijn.",
          "Vul bewaartermijnen in met een duur, bijvoorbeeld P2Y voor 2 jaar, en noem ze bij elk"
              + " doel of bij de gegevens.");
    }
  }

  /** Data that are wiped at once are kept until something; a length of nothing does not say so. */
  private static void lasts(
      String path,
      String name,
      Optional<IsoDuration> duration,
      Optional<IsoDuration> longest,
      Found found) {
    Optional<String> key =
        longest.filter(IsoDuration::isZero).isPresent()
            ? Optional.of("duur-tot")
            : duration.filter(d -> d.isZero() && longest.isEmpty()).map(d -> "duur");
    key.ifPresent(
        k ->
            found.at(
                path + "." + k,
                "De bewaartermijn '" + name + "' duurt niets.",
                "Vul de echte duur in. Wist u de gegevens meteen? Haal "
                    + k
                    + " en start dan weg en schrijf bij criterium tot wanneer u ze hebt,"
                    + " bijvoorbeeld: tot het gesprek voorbij is."));
  }

  private static boolean isVague(RetentionPeriod period) {
    return period.longest().isEmpty()
        && period
            .criterion()
            .flatMap(c -> VAGUE.said(c.markdown()))
            .filter(RetentionRules::counts)
            .isPresent();
  }

  private static boolean counts(Match match) {
    return match.holds();
  }

  /** A sentence about keeping, outside the periods themselves. */
  private static boolean isOfKeeping(Passage passage) {
    return passage.sheet() == Sheet.STATEMENT
        && passage.prose()
        && !passage.section().equals("bewaartermijnen")
        && !passage.section().equals("rechten")
        && (passage.section().equals("bewaren")
            || passage.readings().stream().anyMatch(SPEAKS_OF_KEEPING::isNamed));
  }

  /**
   * Whether the reader learns of all data how long they are kept. One period with a duration says
   * nothing of the rest: what has no period of its own falls under the general sentence.
   */
  private static boolean knowsEveryPeriod(PrivacyStatement s, Facts facts) {
    Set<String> clear = new HashSet<>();
    s.retention().stream()
        .filter(
            p ->
                (p.longest().isPresent() || p.criterion().isPresent() || !p.parts().isEmpty())
                    && !isVague(p))
        .forEach(p -> clear.add(p.id()));
    if (clear.isEmpty()) {
      return false;
    }
    boolean processings =
        s.processings().stream()
            .allMatch(
                p ->
                    p.retention().stream().anyMatch(clear::contains)
                        || !p.data().isEmpty()
                            && facts.dataOf(p).stream()
                                .allMatch(d -> d.retention().stream().anyMatch(clear::contains)));
    boolean data =
        s.data().stream()
            .filter(d -> facts.usesOf(d).isEmpty())
            .allMatch(d -> d.retention().stream().anyMatch(clear::contains));
    boolean restNamed =
        s.processings().isEmpty()
            && s.data().isEmpty()
            && facts
                .texts()
                .find(VAGUE, RetentionRules::isOfKeeping, RetentionRules::counts)
                .stream()
                .anyMatch(said -> REST.matcher(said.match().reading().sentence()).find());
    return processings && data && !restNamed;
  }

  private static void start(PrivacyStatement s, Facts facts, Found found) {
    KeepingInText.withoutStart(s, facts, found);
    for (RetentionPeriod period : s.retention()) {
      if (period.duration().isPresent() && period.start().isEmpty()) {
        found.at(
            path(period),
            "Bij de bewaartermijn '"
                + period.name()
                + "' ("
                + period.duration().get().dutch()
                + ") staat niet vanaf wanneer die telt.",
            "Vul start in, bijvoorbeeld: na het einde van het huurcontract.");
      }
    }
  }

  private static void sectorNorm(PrivacyStatement s, Facts facts, Found found) {
    for (RetentionPeriod period : s.retention()) {
      Optional<RetentionNorm> norm = RetentionNorm.of(period);
      if (norm.isEmpty() || period.longest().isEmpty() || period.reason().isPresent()) {
        continue;
      }
      boolean ofLaw = period.origin().filter(RetentionOrigin.LAW::equals).isPresent();
      if (ofLaw && norm.get().isCustom()) {
        // What a law asks goes before custom; whether it does ask it, B02 tells.
        continue;
      }
      IsoDuration duration = period.longest().get();
      if (duration.isLongerThan(norm.get().duration())) {
        found.at(
            path(period) + ".duur",
            "'"
                + period.name()
                + "' bewaart u "
                + duration.dutch()
                + (norm.get().isCustom() ? ". De gewoonte in de sector is: " : ". De norm is: ")
                + norm.get().described()
                + ".",
            "Maak de termijn korter, of schrijf bij reden waarom u de gegevens langer nodig hebt.");
      } else if (norm.get().isMinimum()
          && norm.get().duration().isLongerThan(period.duration().orElse(duration))) {
        found.at(
            path(period) + ".duur",
            "'"
                + period.name()
                + "' bewaart u "
                + duration.dutch()
                + ". De wet vraagt "
                + norm.get().described()
                + ".",
            "Verleng de termijn, of schrijf bij reden waarom die wet hier niet geldt.");
      }
    }
  }
}
