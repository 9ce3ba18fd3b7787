package nl.glashelder.render;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.glashelder.render.page.FindingsCountsPage;
import nl.glashelder.render.page.FindingsPage;
import nl.glashelder.source.Severity;

/**
 * Counts what was found at very many corporations: a page with all of it has millions of signs, and
 * a table with a column for each is no table to read.
 */
final class FindingsCounts {
  /** Up to so many corporations, one page with all that was found is easier. */
  private static final int MOST_ON_ONE_PAGE = 24;

  private final FindingsPage all;
  private final Frames.Builder frame;
  private final Map<String, String> slugs = new HashMap<>();

  FindingsCounts(ReviewOverview review, FindingsPage all, Frames.Builder frame) {
    this.all = all;
    this.frame = frame;
    review.corporations().forEach(c -> slugs.put(FindingsMatrix.anchor(c.slug()), c.slug()));
  }

  /** Whether counts are all that the page can hold. */
  static boolean areEnough(ReviewOverview review) {
    return !review.alone() && review.corporations().size() > MOST_ON_ONE_PAGE;
  }

  FindingsCountsPage page() {
    return new FindingsCountsPage(
        frame.build(),
        all.groups().stream()
            .filter(group -> slugs.containsKey(group.anchor()))
            .map(this::corporation)
            .toList(),
        all.rows().stream().map(this::rule).toList(),
        all.groups().stream().filter(group -> !slugs.containsKey(group.anchor())).toList(),
        all.spelling());
  }

  private FindingsCountsPage.Corporation corporation(FindingsPage.Group group) {
    return new FindingsCountsPage.Corporation(
        group.name(),
        group.anchor(),
        frame.href(ReviewRenderer.findings(slugs.get(group.anchor()))),
        group.count(Severity.ERROR),
        group.count(Severity.WARNING),
        group.count(Severity.INFORMATION),
        group.silenced().size());
  }

  private FindingsCountsPage.Rule rule(FindingsPage.Row row) {
    List<FindingsPage.Cell> cells = row.cells();
    return new FindingsCountsPage.Rule(
        row.id(),
        row.name(),
        row.href(),
        cells.stream().flatMap(cell -> cell.worst().stream()).min(Comparator.naturalOrder()),
        cells.stream().mapToInt(FindingsPage.Cell::count).sum(),
        IntStream.range(0, cells.size())
            .filter(i -> cells.get(i).count() > 0)
            .filter(i -> slugs.containsKey(all.corporations().get(i).anchor()))
            .count(),
        cells.stream().mapToInt(FindingsPage.Cell::silenced).sum());
  }
}
