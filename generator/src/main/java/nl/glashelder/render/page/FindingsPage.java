package nl.glashelder.render.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;

/**
 * What the rules say of all corporations: a matrix of rules by corporations, then each finding with
 * its place.
 *
 * @param frame what is around it
 * @param corporations the columns of the matrix
 * @param rows the rules that found something, by id
 * @param groups the findings of each corporation
 * @param spelling whether spelling was looked at
 */
public record FindingsPage(
    Frame frame, List<Column> corporations, List<Row> rows, List<Group> groups, boolean spelling) {
  /**
   * A corporation, or the catalogue.
   *
   * @param name its name
   * @param anchor the id of its findings on the page
   */
  public record Column(String name, String anchor) {}

  /**
   * A rule.
   *
   * @param id its id, for example {@code R09}
   * @param name its name, for example {@code grondslag-per-doel}
   * @param href its explanation, relative
   * @param cells one a corporation
   */
  public record Row(String id, String name, Optional<String> href, List<Cell> cells) {
    /** Keeps its own copy of the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * How often a rule found something at a corporation.
   *
   * @param count how often
   * @param worst the worst of it; empty when the count is 0
   * @param href the first of these findings on the page
   */
  public record Cell(int count, Optional<Severity> worst, String href) {}

  /**
   * The findings of a corporation.
   *
   * @param name its name
   * @param anchor its id on the page
   * @param findings by place
   */
  public record Group(String name, String anchor, List<Numbered> findings) {
    /** Keeps its own copy of the list. */
    public Group {
      findings = List.copyOf(findings);
    }
  }

  /**
   * A finding.
   *
   * @param anchor its id on the page
   * @param finding what was found
   * @param href the explanation of its rule, relative
   */
  public record Numbered(String anchor, Finding finding, Optional<String> href) {
    /** What to do, as one line; empty when there is nothing to say. */
    public String advice() {
      return finding.advice().lines().findFirst().orElse("");
    }

    /** The lines to be pasted that the advice ends with; mostly none. */
    public String lines() {
      return finding.advice().lines().skip(1).collect(Collectors.joining("\n"));
    }
  }

  /** Keeps its own copies of the lists. */
  public FindingsPage {
    corporations = List.copyOf(corporations);
    rows = List.copyOf(rows);
    groups = List.copyOf(groups);
  }

  /** How many findings there are of a severity. */
  public long count(Severity severity) {
    return groups.stream()
        .flatMap(g -> g.findings().stream())
        .filter(f -> f.finding().severity() == severity)
        .count();
  }
}
