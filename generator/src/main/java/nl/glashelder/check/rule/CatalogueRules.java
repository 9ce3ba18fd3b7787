package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.INFORMATION;
import static nl.glashelder.source.Severity.WARNING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.RetentionPeriod;
import nl.glashelder.source.Places;
import nl.glashelder.source.ReadingNotes.OpenQuestion;
import nl.glashelder.source.ReadingNotes.Unseated;

/**
 * What an editor takes from the catalogue, writes in brackets or writes out, and might not mean: no
 * rule of the law, but of a text that says what its editor wanted to say.
 */
final class CatalogueRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onDraft("K01", "na-te-vragen", "", INFORMATION, CatalogueRules::questions),
          Rule.onDraft("K02", "catalogus-vervalt", "", INFORMATION, CatalogueRules::unseated),
          Rule.onDraft("K03", "komma-splitst", "", WARNING, CatalogueRules::cutItems),
          Rule.onStatement("K04", "duur-in-woorden", "", INFORMATION, CatalogueRules::inWords));

  private CatalogueRules() {}

  private static void questions(Rule rule, Facts facts, List<Hit> hits) {
    facts
        .sheets()
        .forEach(
            (sheet, places) -> {
              Found found = facts.found(rule, sheet, hits);
              for (OpenQuestion open : places.notes().questions()) {
                if (isAskedAlready(open, hits)) {
                  continue;
                }
                found.at(
                    open.entry(),
                    "Bij '"
                        + lastOf(open.entry())
                        + "' weet alleen de corporatie dit: "
                        + open.question(),
                    "Vul "
                        + open.key()
                        + " in. Speelt het bij u niet? Schrijf dan zonder: ["
                        + open.key()
                        + "].");
              }
            });
  }

  /** Whether a chatbot says that it is one, R79 asks of the same entry. */
  private static boolean isAskedAlready(OpenQuestion open, List<Hit> hits) {
    return open.key().equals("meldt-computer")
        && hits.stream()
            .anyMatch(h -> h.finding().rule().equals("R79") && h.path().equals(open.entry()));
  }

  private static void unseated(Rule rule, Facts facts, List<Hit> hits) {
    facts
        .sheets()
        .forEach(
            (sheet, places) -> {
              Found found = facts.found(rule, sheet, hits);
              for (Unseated gone : places.notes().unseated()) {
                found.at(
                    gone.entry() + "." + gone.key(),
                    "U vult "
                        + gone.key()
                        + " zelf in. Daarom "
                        + (gone.keys().size() == 1 ? "geldt " : "gelden ")
                        + Dutch.and(gone.keys())
                        + " uit de catalogus hier niet.",
                    "Klopt het bij u toch? Schrijf het er dan zelf bij.");
              }
            });
  }

  /** A comma in a list on one line splits: half a sentence becomes an item. */
  private static void cutItems(Rule rule, Facts facts, List<Hit> hits) {
    Map<Sheet, Map<String, List<Passage>>> lists = new LinkedHashMap<>();
    for (Passage passage : facts.passages()) {
      int point = passage.path().lastIndexOf('.');
      String list = point < 0 ? "" : passage.path().substring(0, point);
      Places places = facts.places(passage.sheet());
      if (places.notes().isInline(list) && !places.written(passage.path()).isEmpty()) {
        lists
            .computeIfAbsent(passage.sheet(), s -> new LinkedHashMap<>())
            .computeIfAbsent(list, l -> new ArrayList<>())
            .add(passage);
      }
    }
    lists.forEach(
        (sheet, byList) -> {
          Found found = facts.found(rule, sheet, hits);
          byList.values().forEach(items -> CutItem.in(items).ifPresent(cut -> report(cut, found)));
        });
  }

  private static void report(CutItem cut, Found found) {
    found.at(
        cut.path(),
        "'"
            + cut.text()
            + "' staat hier als een apart punt, maar het lijkt bij '"
            + cut.before()
            + "' te horen. Tussen [ en ] splitst elke komma.",
        "Hoort het bij elkaar? Zet het dan samen tussen aanhalingstekens. Of schrijf de lijst met"
            + " streepjes onder elkaar.");
  }

  /** As words, a length is held against no norm, and no comparison knows which is longer. */
  private static void inWords(PrivacyStatement s, Facts facts, Found found) {
    s.retention().stream()
        .filter(period -> period.longest().isEmpty())
        .forEach(period -> inWords(period, found));
  }

  private static void inWords(RetentionPeriod period, Found found) {
    period
        .criterion()
        .flatMap(c -> DurationInWords.in(c.markdown()))
        .ifPresent(
            words ->
                found.at(
                    RetentionRules.path(period) + ".criterium",
                    "Bij '"
                        + period.name()
                        + "' staat een vaste duur in woorden. Daarmee kan Glashelder niet rekenen.",
                    words.advice()));
  }

  private static String lastOf(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
