package nl.glashelder.publish;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import nl.glashelder.compare.Comparison;
import nl.glashelder.compare.Side;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.wording.Voice;

/**
 * Warns of changes in the data that no reader of the words can see: the words forget something, or
 * the comparison cannot find it. Comparisons are made in parallel, and may be made more than once.
 */
final class UnseenChanges {
  private static final Voice VOICE = new Voice(FormOfAddress.FORMAL);

  private final Collection<Finding> findings = new ConcurrentSkipListSet<>();

  /** Looks for them in a comparison of two versions of a corporation's document. */
  Comparison look(String slug, DocumentKind kind, Comparison comparison) {
    String newer = comparison.newer().name();
    boolean draft = comparison.newer().effective().isEmpty();
    String file =
        slug + "/" + (draft ? kind.yaml() + ".yaml" : "versies/" + kind.yaml() + "/" + newer);
    comparison
        .binding()
        .unseen()
        .forEach(
            change ->
                findings.add(
                    PageRule.UNSEEN.at(
                        Position.startOf(file),
                        "Tussen "
                            + name(comparison.older())
                            + " en "
                            + name(comparison.newer())
                            + " is in de gegevens iets veranderd dat in de tekst nergens te zien"
                            + " is: “"
                            + change.sentence()
                            + "”",
                        "Kijk of de tekst dit moet vertellen.")));
    return comparison;
  }

  private static String name(Side side) {
    return side.effective().map(d -> "de versie van " + VOICE.date(d)).orElse("het concept");
  }

  /** What was found until now, by place. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
