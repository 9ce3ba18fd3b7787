package nl.glashelder.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.glashelder.compare.Change;
import nl.glashelder.compare.Comparison;
import nl.glashelder.compare.Side;
import nl.glashelder.source.Finding;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.PublishedData;
import nl.glashelder.version.Version;

/**
 * How drafts stand: what was found in them, and what differs from the versions in force. Kept as a
 * file, so that a later run, or one of another branch, can tell what came and what went.
 *
 * @param lines one of each
 */
public record Standing(List<Line> lines) {
  /** The name of the file. */
  public static final String FILE = "stand.tsv";

  private static final String FINDING = "bevinding";
  private static final String CHANGE = "wijziging";
  private static final int FIELDS = 6;

  /**
   * A finding or a change.
   *
   * @param sort which of the two
   * @param place the file, or the document
   * @param line the line in the file; 0 for a change
   * @param id the rule, or the id of the change
   * @param label how bad it is, or its weight
   * @param text what is found, or what changes
   */
  public record Line(String sort, String place, int line, String id, String label, String text) {
    boolean isFinding() {
      return sort.equals(FINDING);
    }

    /** What makes it the same in another state: not the line, which shifts. */
    String identity() {
      return String.join("\t", sort, place, id, text);
    }
  }

  /** Keeps its own copy. */
  public Standing {
    lines = List.copyOf(lines);
  }

  /** How the drafts of a folder stand. */
  public static Standing of(Survey survey) {
    List<Line> lines = new ArrayList<>();
    for (Finding finding : survey.report().findings()) {
      lines.add(
          new Line(
              FINDING,
              finding.position().file(),
              finding.position().line(),
              finding.rule(),
              finding.severity().dutch(),
              flat(finding.message())));
    }
    for (Survey.Surveyed corporation : survey.corporations()) {
      for (DocumentKind kind : DocumentKind.values()) {
        changes(survey, corporation, kind)
            .forEach(
                change ->
                    lines.add(
                        new Line(
                            CHANGE,
                            corporation.draft().slug() + "/" + kind.yaml(),
                            0,
                            change.id(),
                            change.weight().dutch(),
                            flat(change.sentence()))));
      }
    }
    return new Standing(lines);
  }

  private static List<Change> changes(
      Survey survey, Survey.Surveyed corporation, DocumentKind kind) {
    String slug = corporation.draft().slug();
    if (!corporation.wordings().containsKey(kind)) {
      return List.of();
    }
    Side draft =
        Side.draft(
            PublishedData.of(corporation.draft(), kind).orElseThrow(),
            corporation.wordings().get(kind).fragment());
    return survey
        .archive()
        .history(slug, kind)
        .inForce(survey.today())
        .map((Version version) -> Comparison.of(Side.of(version), draft).changes())
        .orElse(List.of());
  }

  /** The file. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      text.append(
              String.join(
                  "\t",
                  line.sort(),
                  flat(line.place()),
                  String.valueOf(line.line()),
                  line.id(),
                  line.label(),
                  flat(line.text())))
          .append('\n');
    }
    return text.toString();
  }

  /** Reads a file; lines that are not ours are passed over. */
  public static Standing parse(String text) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      String[] fields = line.split("\t", -1);
      if (fields.length == FIELDS && fields[2].matches("[0-9]{1,9}")) {
        lines.add(
            new Line(
                fields[0],
                fields[1],
                Integer.parseInt(fields[2]),
                fields[3],
                fields[4],
                fields[5]));
      }
    }
    return new Standing(lines);
  }

  /** What is here and was not there; the same thing twice counts twice. */
  List<Line> since(Standing before) {
    Map<String, Integer> there = new HashMap<>();
    before.lines.forEach(line -> there.merge(line.identity(), 1, Integer::sum));
    List<Line> come = new ArrayList<>();
    for (Line line : lines) {
      int left = there.merge(line.identity(), -1, Integer::sum);
      if (left < 0) {
        come.add(line);
      }
    }
    return come;
  }

  private static String flat(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
