package nl.glashelder.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
   * The pairs of versions that are compared: each with the next, and each with the one in force.
   * Others are a rare wish, and there are many of them: the goal {@code compare} makes one.
   *
   * @param today which version is in force
   * @param most up to how many versions every pair is made all the same
   * @param known what an earlier build knows of comparisons
   */
  static List<ComparedVersions> of(History history, LocalDate today, int most, KnownPairs known) {
    List<Version> versions = history.versions();
    Optional<LocalDate> current = history.inForce(today).or(history::last).map(Version::date);
    List<ComparedVersions> pairs = new ArrayList<>();
    for (int older = 0; older < versions.size(); older++) {
      for (int newer = older + 1; newer < versions.size(); newer++) {
        Version from = versions.get(older);
        Version to = versions.get(newer);
        boolean withCurrent =
            current.filter(c -> c.equals(from.date()) || c.equals(to.date())).isPresent();
        if (versions.size() <= most || newer == older + 1 || withCurrent) {
          List<Judgement> judgements = newer == older + 1 ? to.about().judgements() : List.of();
          pairs.add(pair(from, to, judgements, known));
        }
      }
    }
    return pairs;
  }

  private static ComparedVersions pair(
      Version older, Version newer, List<Judgement> judgements, KnownPairs known) {
    UnseenChanges unseen = new UnseenChanges();
    Once<ComparedContent> once =
        new Once<>(
            () ->
                content(
                    older,
                    Comparison.of(Side.inPublic(older), Side.inPublic(newer), judgements),
                    unseen,
                    Audience.READERS));
    return new ComparedVersions(
        older.kind(),
        older.date(),
        newer.date(),
        once,
        known.summary(older, newer, once, unseen::findings));
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
