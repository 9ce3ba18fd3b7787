package nl.glashelder.render.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.glashelder.check.Silenced;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;

/**
 * What the rules say of all corporations: a matrix of rules by corporations, then for each
 * corporation what each rule found in each file, with every place.
 *
 * @param frame what is around it
 * @param corporations the columns of the matrix
 * @param rows the rules that found something, in order
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
   * @param silenced how often a finding was set aside on purpose
   * @param href the first of these findings on the page
   */
  public record Cell(int count, Optional<Severity> worst, int silenced, String href) {}

  /**
   * The findings of a corporation.
   *
   * @param name its name
   * @param anchor its id on the page
   * @param files the files with findings, by name
   * @param silenced what was set aside on purpose, by place
   */
  public record Group(String name, String anchor, List<FileGroup> files, List<Aside> silenced) {
    /** Keeps its own copies of the lists. */
    public Group {
      files = List.copyOf(files);
      silenced = List.copyOf(silenced);
    }

    /** How many findings there are of a severity. */
    public long count(Severity severity) {
      return files.stream()
          .flatMap(f -> f.rules().stream())
          .flatMap(r -> r.findings().stream())
          .filter(f -> f.finding().severity() == severity)
          .count();
    }
  }

  /**
   * The findings in a file.
   *
   * @param file the file as an editor knows it
   * @param rules what each rule found, the worst first
   */
  public record FileGroup(String file, List<RuleGroup> rules) {
    /** Keeps its own copy of the list. */
    public FileGroup {
      rules = List.copyOf(rules);
    }
  }

  /**
   * What one rule found in one file, all of one severity.
   *
   * @param anchor its id on the page
   * @param href the explanation of the rule, relative
   * @param explanation the explanation itself, where it has no page
   * @param findings by place; at least one
   */
  public record RuleGroup(
      String anchor,
      Optional<String> href,
      Optional<Explained> explanation,
      List<Numbered> findings) {
    private static final int SHOWN = 3;

    /** Keeps its own copy of the list. */
    public RuleGroup {
      findings = List.copyOf(findings);
    }

    /** What they have in common: rule, severity and law. */
    public Finding first() {
      return findings.get(0).finding();
    }

    /** Whether they are so many that their places are folded away. */
    public boolean isFolded() {
      return findings.size() > SHOWN;
    }

    /** What to do, when that is the same everywhere; else empty, and each says it itself. */
    public String advice() {
      String advice = findings.get(0).advice();
      boolean same =
          findings.stream().allMatch(f -> f.advice().equals(advice) && f.lines().isEmpty());
      return same ? advice : "";
    }
  }

  /**
   * What a rule asks.
   *
   * @param html in words
   * @param wrong an example that breaks it
   * @param right an example that meets it
   */
  public record Explained(String html, String wrong, String right) {}

  /**
   * A finding.
   *
   * @param anchor its id on the page
   * @param finding what was found
   */
  public record Numbered(String anchor, Finding finding) {
    /** What to do, as one line; empty when there is nothing to say. */
    public String advice() {
      return isOneLine() ? finding.advice() : finding.advice().lines().findFirst().orElse("");
    }

    /** The lines to be pasted that the advice ends with; mostly none. */
    public String lines() {
      return isOneLine() ? "" : finding.advice().lines().skip(1).collect(Collectors.joining("\n"));
    }

    /** Almost always; taking a text apart for nothing takes time in a page of thousands. */
    private boolean isOneLine() {
      return finding.advice().indexOf('\n') < 0 && finding.advice().indexOf('\r') < 0;
    }
  }

  /**
   * A finding that was set aside.
   *
   * @param anchor its id on the page
   * @param silenced what, by whom, why and until when
   * @param href the explanation of its rule, relative
   * @param until the last day, in words
   */
  public record Aside(String anchor, Silenced silenced, Optional<String> href, String until) {}

  /** Keeps its own copies of the lists. */
  public FindingsPage {
    corporations = List.copyOf(corporations);
    rows = List.copyOf(rows);
    groups = List.copyOf(groups);
  }

  /** How many findings there are of a severity. */
  public long count(Severity severity) {
    return groups.stream().mapToLong(group -> group.count(severity)).sum();
  }

  /** How many findings were set aside. */
  public int countSilenced() {
    return groups.stream().mapToInt(g -> g.silenced().size()).sum();
  }
}
