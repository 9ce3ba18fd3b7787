package nl.glashelder.publish;

import java.util.ArrayList;
import java.util.List;
import nl.glashelder.compare.Comparison;
import nl.glashelder.compare.Side;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.render.ComparedVersions;
import nl.glashelder.render.Once;
import nl.glashelder.render.ReviewModel;
import nl.glashelder.render.page.ComparedContent;
import nl.glashelder.render.page.ComparedContent.Audience;
import nl.glashelder.version.History;
import nl.glashelder.version.Judgement;
import nl.glashelder.version.Version;
import nl.glashelder.wording.Voice;

/** Chooses what is compared. */
public final class Comparisons {
  private Comparisons() {}

  /**
   * The pairs of versions that are compared: all of them up to a number of versions, beyond it each
   * with the next and each with the newest.
   *
   * @param most up to how many versions every pair is made
   * @param unseen looks at each comparison that is made
   */
  static List<ComparedVersions> of(History history, int most, UnseenChanges unseen) {
    List<Version> versions = history.versions();
    List<ComparedVersions> pairs = new ArrayList<>();
    int last = versions.size() - 1;
    for (int older = 0; older < last; older++) {
      for (int newer = older + 1; newer <= last; newer++) {
        if (versions.size() <= most || newer == older + 1 || newer == last) {
          List<Judgement> judgements =
              newer == older + 1 ? versions.get(newer).about().judgements() : List.of();
          pairs.add(pair(versions.get(older), versions.get(newer), judgements, unseen));
        }
      }
    }
    return pairs;
  }

  private static ComparedVersions pair(
      Version older, Version newer, List<Judgement> judgements, UnseenChanges unseen) {
    Once<ComparedContent> once =
        new Once<>(
            () ->
                content(
                    older,
                    Comparison.of(Side.inPublic(older), Side.inPublic(newer), judgements),
                    unseen,
                    Audience.READERS));
    return new ComparedVersions(older.kind(), older.date(), newer.date(), once);
  }

  /** A comparison with the version in force, made once. */
  static ReviewModel.ComparedWithDraft withDraft(
      Version inForce, Side draft, String href, UnseenChanges unseen) {
    Once<ComparedContent> once =
        new Once<>(
            () ->
                content(inForce, Comparison.of(Side.of(inForce), draft), unseen, Audience.EDITORS));
    Voice voice = new Voice(FormOfAddress.FORMAL);
    return new ReviewModel.ComparedWithDraft(
        "de versie van " + voice.date(inForce.date()), href, once);
  }

  private static ComparedContent content(
      Version of, Comparison comparison, UnseenChanges unseen, Audience audience) {
    return ComparedContent.of(unseen.look(of.slug(), of.kind(), comparison), audience);
  }
}
