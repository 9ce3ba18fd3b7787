package nl.glashelder.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.check.language.Readability;
import nl.glashelder.check.rule.Facts;
import nl.glashelder.check.rule.Hit;
import nl.glashelder.check.rule.LearntQuestions;
import nl.glashelder.check.rule.Page;
import nl.glashelder.check.rule.Rule;
import nl.glashelder.check.rule.Rules;
import nl.glashelder.check.rule.Sheet;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;
import org.jsoup.nodes.Element;

/** Holds a corporation's draft against the law: the one way into this package. */
public final class Check {
  private Check() {}

  /**
   * Checks what the YAML says.
   *
   * @param onDate the day on which it is judged (peildatum)
   */
  public static Checked of(Draft draft, LocalDate onDate) {
    return of(draft, Outputs.NONE, onDate);
  }

  /**
   * Checks what the YAML says and what became of it.
   *
   * @param outputs the words and dates that are known
   * @param onDate the day on which it is judged (peildatum)
   */
  public static Checked of(Draft draft, Outputs outputs, LocalDate onDate) {
    Facts facts = new Facts(draft, outputs.datings(), onDate);
    List<Hit> hits = new ArrayList<>();
    Rules.all().forEach(rule -> rule.onDraft().look(rule, facts, hits));
    LearntQuestions.ask(facts, hits);
    Map<Sheet, Readability> readability = new EnumMap<>(Sheet.class);
    for (Sheet sheet : Sheet.values()) {
      page(facts, sheet, outputs.words().get(sheet))
          .ifPresent(
              page -> {
                hits.addAll(words(page));
                readability.put(sheet, page.readability());
              });
    }
    return new Silencing(draft, outputs, onDate).apply(hits, readability);
  }

  /**
   * Checks words on their own, for whoever holds words without a draft; deviations are not looked
   * at.
   *
   * @param page the words with the YAML they came from
   */
  public static List<Finding> ofWords(Page page) {
    return words(page).stream().map(Hit::finding).sorted().distinct().toList();
  }

  private static List<Hit> words(Page page) {
    List<Hit> hits = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      rule.onWords().look(rule, page, hits);
    }
    return hits;
  }

  private static Optional<Page> page(Facts facts, Sheet sheet, Element words) {
    if (words == null) {
      return Optional.empty();
    }
    Draft draft = facts.draft();
    Optional<? extends Draft.Placed<? extends Record>> placed =
        switch (sheet) {
          case CORPORATION -> Optional.empty();
          case STATEMENT -> draft.statement();
          case NOTICE -> draft.notice();
        };
    return placed.map(
        p -> new Page(words, sheet, facts.passages(), p.places(), draft.corporationPlaces()));
  }
}
