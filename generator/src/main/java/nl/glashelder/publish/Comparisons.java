package nl.glashelder.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.glashelder.compare.Change;
import nl.glashelder.compare.ChangeType;
import nl.glashelder.compare.Comparison;
import nl.glashelder.compare.Side;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.render.ComparedVersions;
import nl.glashelder.render.ReviewModel;
import nl.glashelder.render.page.ComparisonPage;
import nl.glashelder.version.History;
import nl.glashelder.version.Version;
import nl.glashelder.wording.Voice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes comparisons ready for a page: each change in meaning with its place in the redline. */
public final class Comparisons {
  private Comparisons() {}

  /**
   * The pairs of versions that are compared: all of them up to a number of versions, beyond it each
   * with the next and each with the newest.
   *
   * @param most up to how many versions every pair is made
   */
  static List<ComparedVersions> of(History history, int most) {
    List<Version> versions = history.versions();
    List<ComparedVersions> pairs = new ArrayList<>();
    int last = versions.size() - 1;
    for (int older = 0; older < last; older++) {
      for (int newer = older + 1; newer <= last; newer++) {
        if (versions.size() <= most || newer == older + 1 || newer == last) {
          pairs.add(pair(versions.get(older), versions.get(newer)));
        }
      }
    }
    return pairs;
  }

  private static ComparedVersions pair(Version older, Version newer) {
    return new ComparedVersions(
        older.kind(),
        older.date(),
        newer.date(),
        () -> result(Comparison.of(Side.of(older), Side.of(newer))));
  }

  /** A comparison with the version in force, made once. */
  static ReviewModel.ComparedWithDraft withDraft(Version inForce, Side draft, String href) {
    Lazy lazy = new Lazy(() -> result(Comparison.of(Side.of(inForce), draft)));
    Voice voice = new Voice(FormOfAddress.FORMAL);
    return new ReviewModel.ComparedWithDraft(
        "de versie van " + voice.date(inForce.date()), href, lazy::get);
  }

  private static final class Lazy {
    private final Supplier<ComparedVersions.Result> maker;
    private ComparedVersions.Result made;

    Lazy(Supplier<ComparedVersions.Result> maker) {
      this.maker = maker;
    }

    synchronized ComparedVersions.Result get() {
      if (made == null) {
        made = maker.get();
      }
      return made;
    }
  }

  /** A comparison as a page shows it: the most weighty changes first. */
  public static ComparedVersions.Result result(Comparison comparison) {
    Document redline = Jsoup.parseBodyFragment(comparison.redline().html());
    List<ComparisonPage.Change> changes =
        comparison.changes().stream()
            .sorted(Comparator.comparing(Change::weight))
            .map(
                c -> new ComparisonPage.Change(c.weight().yaml(), c.sentence(), anchor(redline, c)))
            .toList();
    return new ComparedVersions.Result(comparison.summary(), changes, comparison.redline().html());
  }

  /** The id of the block in the redline that a change in the data shows in, or of one around it. */
  private static Optional<String> anchor(Document redline, Change change) {
    String key = change.path();
    while (!key.isEmpty()) {
      Element block = block(redline, key, change.type());
      for (Element e = block; e != null; e = e.parent()) {
        if (e.hasAttr("id")) {
          return Optional.of(e.id());
        }
      }
      int point = key.lastIndexOf('.');
      key = point < 0 ? "" : key.substring(0, point);
    }
    return Optional.empty();
  }

  private static Element block(Document redline, String key, ChangeType type) {
    List<Element> blocks = redline.getElementsByAttributeValue("data-key", key);
    String wanted = type == ChangeType.REMOVED ? "del" : "ins";
    return blocks.stream()
        .filter(b -> b.attr("data-diff").equals(wanted))
        .findFirst()
        .orElse(blocks.isEmpty() ? null : blocks.get(blocks.size() - 1));
  }
}
