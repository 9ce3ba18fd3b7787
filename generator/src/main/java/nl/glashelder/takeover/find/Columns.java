package nl.glashelder.takeover.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.glashelder.takeover.text.Block;

/**
 * What each column of a table holds, by its head; empty where the head does not tell, or where two
 * heads tell the same.
 *
 * @param all a name of {@code kolommen.txt} or nothing for each column
 * @param areTold whether the heads are those of a table of what this package drafts
 */
record Columns(List<String> all, boolean areTold) {
  static final Columns NONE = new Columns(List.of(), false);

  private static final int MOST_WORDS_OF_HEAD = 8;
  private static final String TERM = "bewaartermijn";

  /** A term that held before, or that is not said to be the one that is kept to. */
  private static final Pattern NOT_OURS =
      Pattern.compile(
          "(?iu).*(?:\\b(?:oud|oude|vorige|vroeger|vroegere|voorheen|minimale|minimum|advies)\\b|\\btot (?:en met )?\\d).*");

  /** What says that something is not so, or not always. */
  private static final Pattern DENIAL =
      Pattern.compile(
          "(?iu).*\\b(?:nee|neen|niet|nooit|geen|niets|niemand|zelden|soms|n\\.?v\\.?t|vroeger|voorheen)\\b.*|\\s*[-–—✗✘×]\\s*");

  Columns {
    all = List.copyOf(all);
  }

  static Columns of(List<String> heads) {
    List<String> columns = new ArrayList<>();
    int told = 0;
    for (String head : heads) {
      String column = head.split("\\s+").length > MOST_WORDS_OF_HEAD ? "" : named(head);
      told += column.isEmpty() ? 0 : 1;
      boolean old = column.equals(TERM) && NOT_OURS.matcher(head).matches();
      boolean again = columns.contains(column) && !column.equals(TERM);
      columns.add(old || again ? "" : column);
    }
    boolean cookies = heads.stream().anyMatch(h -> h.toLowerCase(Locale.ROOT).contains("cookie"));
    // Of two terms nobody can tell which one is kept to.
    long terms = heads.stream().filter(h -> named(h).equals(TERM)).count();
    if (terms > 1) {
      columns.replaceAll(c -> c.equals(TERM) ? "" : c);
    }
    long known = columns.stream().filter(c -> !c.isEmpty()).count();
    boolean none = known < 2 || cookies;
    return new Columns(
        none ? Collections.nCopies(heads.size(), "") : columns, told > 1 && !cookies);
  }

  /** What a head, or a word before a colon, says of what comes with it; empty when nothing. */
  static String named(String head) {
    return Meanings.of("kolommen.txt").in(head).stream().findFirst().orElse("");
  }

  /** Whether a row can be read: it has the cells of its head and no two terms. */
  boolean fits(Passage row) {
    List<String> cells = row.block().cells();
    return row.block().is(Block.Kind.ROW)
        && cells.size() == all.size()
        && cells.stream().filter(c -> !c.isBlank()).count() > 1
        && cells.stream().filter(c -> !Lengths.in(c).isEmpty()).count() < 2;
  }

  /** Whether words take back what stands beside them, or set a condition to it. */
  static boolean isTakenBack(String words) {
    return DENIAL.matcher(words).matches() || Recipients.isConditional(words);
  }
}
