package nl.glashelder.publish;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.glashelder.compare.Weight;
import nl.glashelder.publish.Standing.Line;
import nl.glashelder.render.export.MarkdownText;
import nl.glashelder.source.Severity;

/**
 * What a colleague reads who reviews a proposal, as Markdown for a merge request: what it changes
 * for people, the weightiest first, and which findings come and go.
 */
public final class ReviewComment {
  /** So that a pipeline finds its own comment again and renews it. */
  public static final String MARK = "<!-- glashelder -->";

  /** More of one kind nobody reads in a comment, and forges cut a comment off. */
  private static final int MOST = 40;

  /** What stands there when there is nothing to tell. */
  private static final int FIRST_LINES = 4;

  private final Standing now;
  private final Optional<Standing> before;
  private final String root;
  private final Optional<URI> forge;

  /**
   * A comment.
   *
   * @param now how the proposal stands
   * @param before how it stood on the branch that it is for; without it everything is told
   * @param root the folder of corporations from the top of the repository, with a slash at its end
   * @param forge the address of the files of the proposal, to link to lines; with a slash at its
   *     end
   */
  public ReviewComment(Standing now, Optional<Standing> before, String root, Optional<URI> forge) {
    this.now = now;
    this.before = before;
    this.root = root;
    this.forge = forge;
  }

  /** The comment. */
  public String markdown() {
    Standing base = before.orElse(new Standing(List.of()));
    List<Line> come = now.since(base);
    List<Line> gone = base.since(now);
    List<String> lines = new ArrayList<>();
    lines.add(MARK);
    lines.add("## Glashelder");
    lines.add("");
    lines.add(counts());
    changes(come.stream().filter(l -> !l.isFinding()).toList(), lines);
    withdrawn(gone.stream().filter(l -> !l.isFinding()).toList(), lines);
    List<Line> found = come.stream().filter(Line::isFinding).toList();
    findings(before.isPresent() ? "Bevindingen erbij" : "Bevindingen", found, lines);
    findings("Bevindingen weg", gone.stream().filter(Line::isFinding).toList(), lines);
    if (lines.size() == FIRST_LINES) {
      lines.add("");
      // What was changed before may have been changed again, in words that no line holds.
      lines.add(
          "Er kwam geen wijziging of bevinding bij, en er ging er geen weg. De tekst kan toch anders"
              + " zijn: een document zonder versie is niet vergeleken, en wat al gewijzigd was, kan"
              + " weer gewijzigd zijn. Lees de verschillen in de bestanden.");
    }
    return String.join("\n", lines) + "\n";
  }

  private String counts() {
    return "Nu in de concepten: "
        + counts(now)
        + before.map(standing -> ". Was: " + counts(standing)).orElse("")
        + ".";
  }

  private static String counts(Standing standing) {
    return Arrays.stream(Severity.values())
        .map(severity -> counted(count(standing, severity.dutch()), severity))
        .collect(Collectors.joining(", "));
  }

  private static String counted(long count, Severity severity) {
    String many = severity.dutch() + "en";
    return count + " " + (count == 1 ? severity.dutch() : many);
  }

  private static long count(Standing standing, String label) {
    return standing.lines().stream().filter(l -> l.isFinding() && l.label().equals(label)).count();
  }

  private void changes(List<Line> changes, List<String> lines) {
    if (changes.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("### Wat dit verandert voor mensen");
    lines.add("");
    lines.add("| document | " + weights() + " |");
    lines.add("| --- |" + " ---: |".repeat(Weight.values().length));
    for (String place : places(changes)) {
      lines.add(
          "| "
              + MarkdownText.escaped(place)
              + " | "
              + Arrays.stream(Weight.values())
                  .map(
                      w ->
                          changes.stream()
                              .filter(l -> l.place().equals(place) && l.label().equals(w.dutch()))
                              .count())
                  .map(String::valueOf)
                  .collect(Collectors.joining(" | "))
              + " |");
    }
    for (String place : places(changes)) {
      List<Line> own =
          Arrays.stream(Weight.values())
              .flatMap(
                  w ->
                      changes.stream()
                          .filter(l -> l.place().equals(place) && l.label().equals(w.dutch())))
              .toList();
      lines.add("");
      lines.add("**" + MarkdownText.escaped(place) + "**");
      lines.add("");
      some(own, lines, l -> "- **" + l.label() + "**: " + MarkdownText.escaped(l.text()));
    }
  }

  private static String weights() {
    return Arrays.stream(Weight.values()).map(Weight::dutch).collect(Collectors.joining(" | "));
  }

  private static TreeSet<String> places(List<Line> lines) {
    return lines.stream().map(Line::place).collect(Collectors.toCollection(TreeSet::new));
  }

  private void withdrawn(List<Line> gone, List<String> lines) {
    if (gone.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("### Wat niet meer verandert");
    lines.add("");
    some(
        gone,
        lines,
        l -> "- " + MarkdownText.escaped(l.place()) + ": " + MarkdownText.escaped(l.text()));
  }

  private void findings(String heading, List<Line> found, List<String> lines) {
    if (found.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("### " + heading + " (" + found.size() + ")");
    lines.add("");
    List<Line> worstFirst =
        Arrays.stream(Severity.values())
            .flatMap(s -> found.stream().filter(l -> l.label().equals(s.dutch())))
            .toList();
    some(
        worstFirst,
        lines,
        l ->
            "- **"
                + l.label()
                + "** "
                + l.id()
                + " "
                + link(l, heading.endsWith("weg"))
                + ": "
                + MarkdownText.escaped(l.text()));
  }

  private String link(Line line, boolean isGone) {
    String shown = MarkdownText.escaped(root + line.place() + ":" + line.line());
    return forge.isEmpty() || isGone
        ? shown
        : "[" + shown + "](" + forge.get() + root + line.place() + "#L" + line.line() + ")";
  }

  private static void some(List<Line> all, List<String> lines, Function<Line, String> form) {
    all.stream().limit(MOST).map(form).forEach(lines::add);
    if (all.size() > MOST) {
      lines.add("- en nog " + (all.size() - MOST) + ".");
    }
  }
}
