package nl.glashelder.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.glashelder.check.language.Readability;
import nl.glashelder.check.rule.DeviationRules;
import nl.glashelder.check.rule.Hit;
import nl.glashelder.check.rule.Rule;
import nl.glashelder.check.rule.Rules;
import nl.glashelder.check.rule.Sheet;
import nl.glashelder.model.Deviation;
import nl.glashelder.model.DutchDate;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Places;

/** Sets findings aside that a corporation deviates from on purpose, and watches the deviations. */
final class Silencing {
  /** A deviation with the file it stands in. */
  private record Stated(Sheet sheet, Places places, Deviation deviation) {}

  /** Codes of reading, of the archive, of publishing, of visits and of the house style. */
  private static final Pattern READING = Pattern.compile("[LVPCH]\\d{2}");

  private final String slug;
  private final Outputs outputs;
  private final LocalDate onDate;
  private final List<Stated> deviations = new ArrayList<>();

  Silencing(Draft draft, Outputs outputs, LocalDate onDate) {
    this.slug = draft.slug();
    this.outputs = outputs;
    this.onDate = onDate;
    draft
        .corporation()
        .deviations()
        .forEach(d -> deviations.add(new Stated(Sheet.CORPORATION, draft.corporationPlaces(), d)));
    draft
        .statement()
        .ifPresent(
            s ->
                s.document()
                    .deviations()
                    .forEach(d -> deviations.add(new Stated(Sheet.STATEMENT, s.places(), d))));
    draft
        .notice()
        .ifPresent(
            n ->
                n.document()
                    .deviations()
                    .forEach(d -> deviations.add(new Stated(Sheet.NOTICE, n.places(), d))));
  }

  Checked apply(List<Hit> hits, Map<Sheet, Readability> readability) {
    List<Hit> open = new ArrayList<>();
    List<Silenced> silenced = new ArrayList<>();
    Set<Deviation> used = new HashSet<>();
    for (Hit hit : hits) {
      Optional<Stated> by =
          deviations.stream().filter(d -> !isExpired(d) && silences(d, hit)).findFirst();
      if (by.isPresent()) {
        used.add(by.get().deviation());
        silenced.add(new Silenced(hit.finding(), by.get().deviation()));
      } else {
        open.add(hit);
      }
    }
    deviations.forEach(d -> watch(d, used.contains(d.deviation())).ifPresent(open::add));
    return new Checked(
        slug,
        open.stream().map(Hit::finding).sorted().distinct().toList(),
        silenced.stream().sorted(Comparator.comparing(Silenced::finding)).distinct().toList(),
        readability,
        open.stream().distinct().sorted(Comparator.comparing(Hit::finding)).toList());
  }

  private boolean isExpired(Stated stated) {
    return stated.deviation().until().isBefore(onDate);
  }

  /**
   * The corporation's deviations hold for all its files; the statement's hold for {@code
   * corporatie.yaml} too.
   */
  private static boolean silences(Stated stated, Hit hit) {
    boolean ofCorporation = hit.sheet() == Sheet.CORPORATION;
    boolean reaches =
        stated.sheet() == Sheet.CORPORATION
            || stated.sheet() == hit.sheet()
            || ofCorporation && stated.sheet() == Sheet.STATEMENT;
    if (!reaches || !hit.finding().rule().equals(stated.deviation().rule())) {
      return false;
    }
    boolean bare = ofCorporation && stated.sheet() == Sheet.CORPORATION;
    String path = ofCorporation && !bare ? "corporatie." + hit.path() : hit.path();
    return stated
        .deviation()
        .place()
        .map(place -> path.equals(place) || path.startsWith(place + "."))
        .orElse(true);
  }

  private Optional<Hit> watch(Stated stated, boolean used) {
    Deviation d = stated.deviation();
    Optional<Rule> rule = Rules.of(d.rule());
    if (rule.isEmpty()) {
      return Optional.of(
          finding(
              stated,
              DeviationRules.UNKNOWN,
              READING.matcher(d.rule()).matches()
                  ? "De afwijking '"
                      + d.id()
                      + "' noemt "
                      + d.rule()
                      + ". Van fouten in een bestand kan niemand afwijken."
                  : "De afwijking '"
                      + d.id()
                      + "' noemt regel "
                      + d.rule()
                      + ", maar die bestaat niet.",
              "Vul het nummer in van een regel over de inhoud, bijvoorbeeld R17."));
    }
    if (isExpired(stated)) {
      return Optional.of(
          finding(
              stated,
              DeviationRules.EXPIRED,
              "De afwijking '"
                  + d.id()
                  + "' van regel "
                  + d.rule()
                  + " gold tot en met "
                  + DutchDate.of(d.until())
                  + ". De regel telt weer mee.",
              "Los de bevinding op, of neem een nieuw besluit met een nieuwe datum."));
    }
    if (!used && wasLookedAt(rule.get(), stated.sheet())) {
      return Optional.of(
          finding(
              stated,
              DeviationRules.IDLE,
              "De afwijking '"
                  + d.id()
                  + "' van regel "
                  + d.rule()
                  + " verandert niets: die regel"
                  + " vindt hier niets meer.",
              "Haal de afwijking weg, of verbeter de plaats."));
    }
    return Optional.empty();
  }

  private boolean wasLookedAt(Rule rule, Sheet sheet) {
    if (sheet == Sheet.CORPORATION) {
      return List.of(Sheet.values()).stream()
          .anyMatch(s -> s != Sheet.CORPORATION && wasLookedAt(rule, s));
    }
    if (rule.looksAtWords()) {
      return outputs.words().containsKey(sheet);
    }
    return Rules.lookedAt().contains(rule)
        && (!rule.looksAtDates() || outputs.datings().containsKey(sheet));
  }

  private static Hit finding(Stated stated, Rule rule, String message, String advice) {
    String path = "afwijkingen." + stated.deviation().id();
    Finding finding =
        new Finding(
            stated.places().of(path),
            rule.severity(),
            rule.id(),
            rule.name(),
            rule.law(),
            message,
            advice);
    return new Hit(stated.sheet(), path, finding);
  }
}
