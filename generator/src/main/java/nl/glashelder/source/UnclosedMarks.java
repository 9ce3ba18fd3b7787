package nl.glashelder.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quotation mark or a bracket that a value opens and does not close: it swallows the lines behind
 * it, so that reading fails far away. It is closed in memory where the next entry begins.
 */
final class UnclosedMarks {
  /** A value that opens with a quotation mark or a bracket. */
  private static final Pattern OPENS =
      Pattern.compile("^( *)(?:- )*(?:\\p{Ll}[\\p{Ll}\\p{N}-]*: +)?([\"'\\[{]).*");

  /** The start of an entry: a dash, or a key. */
  private static final Pattern ENTRY =
      Pattern.compile("^( *)(?:-(?: .*)?|\\p{Ll}[\\p{Ll}\\p{N}-]*:(?: .*)?)$");

  /** A text of several lines: what stands under it is text. */
  private static final Pattern BLOCK = Pattern.compile("^( *)(?:- )*\\S+: *[|>][+-]?\\d? *$");

  /** "'s avonds": an apostrophe, which YAML takes for the start of a quotation. */
  private static final Pattern APOSTROPHE = Pattern.compile("'(?:[stnkmrd]|tis|twas|em|ie)\\b.*");

  private static final String OPENING = "[{";
  private static final String CLOSING = "]}";

  /** A longer text is not written out in an advice. */
  private static final int LONGEST = 80;

  private static final String BEFORE_QUOTE = "[{, :-";

  private final List<String> lines;
  private final String name;

  /** What is open, the innermost first: the sign that closes it. */
  private final Deque<Character> open = new ArrayDeque<>();

  /** Where the innermost was opened. */
  private int openedAt;

  private int openedOn;

  private UnclosedMarks(List<String> lines, String name) {
    this.lines = lines;
    this.name = name;
  }

  /**
   * The first of them.
   *
   * @param lines the whole file, with line ends
   * @param name how the file is called in findings
   * @param to the line where reading failed, from 1
   */
  static Optional<YamlSlips.Slip> find(List<String> lines, String name, int to) {
    int line = 1;
    while (line <= Math.min(to, lines.size())) {
      String content = content(lines, line);
      Matcher block = BLOCK.matcher(content);
      if (block.matches()) {
        line = behindBlock(lines, line, block.group(1).length());
        continue;
      }
      Matcher opens = OPENS.matcher(content);
      if (opens.matches()) {
        Optional<YamlSlips.Slip> slip =
            new UnclosedMarks(lines, name).openedAt(line, opens.start(2), opens.group(1).length());
        if (slip.isPresent()) {
          return slip;
        }
      }
      line++;
    }
    return Optional.empty();
  }

  private static int behindBlock(List<String> lines, int block, int indent) {
    int line = block + 1;
    while (line <= lines.size()
        && (content(lines, line).isBlank() || YamlSlips.indent(content(lines, line)) > indent)) {
      line++;
    }
    return line;
  }

  /** Follows a value from its first sign to the next entry; it must be closed by then. */
  private Optional<YamlSlips.Slip> openedAt(int first, int sign, int indent) {
    int from = sign;
    int line = first;
    while (true) {
      if (!follow(line, from)) {
        return Optional.empty();
      }
      int next = line + 1;
      while (next <= lines.size() && content(lines, next).isBlank()) {
        next++;
      }
      if (open.isEmpty()) {
        return Optional.empty();
      }
      if (next > lines.size() || begins(content(lines, next), line == first, indent)) {
        return Optional.of(slip(line));
      }
      line = next;
      from = 0;
    }
  }

  /** Whether an entry begins: after the first line of a text, one that is not part of it. */
  private static boolean begins(String next, boolean atOnce, int indent) {
    Matcher entry = ENTRY.matcher(next);
    return entry.matches() && (atOnce || entry.group(1).length() <= indent);
  }

  /**
   * Opens and closes what a line opens and closes; false where it goes on behind what is closed.
   */
  private boolean follow(int line, int from) {
    String content = content(lines, line);
    for (int at = from; at < content.length(); at++) {
      char c = content.charAt(at);
      boolean quoted = !open.isEmpty() && (open.peek() == '"' || open.peek() == '\'');
      if (quoted) {
        if (c == '\\' && open.peek() == '"') {
          at++;
        } else if (c == '\'' && open.peek() == '\'' && content.startsWith("''", at)) {
          at++;
        } else if (c == open.peek()) {
          open.pop();
          if (open.isEmpty()) {
            return true;
          }
        }
      } else if (OPENING.indexOf(c) >= 0) {
        open(CLOSING.charAt(OPENING.indexOf(c)), line, at);
      } else if ((c == '"' || c == '\'')
          && (at == 0 || BEFORE_QUOTE.indexOf(content.charAt(at - 1)) >= 0)) {
        open(c, line, at);
      } else if (CLOSING.indexOf(c) >= 0) {
        if (open.isEmpty() || open.pop() != c) {
          return false;
        }
        if (open.isEmpty()) {
          return true;
        }
      } else if (c == '#' && at > 0 && content.charAt(at - 1) == ' ') {
        return true;
      }
    }
    return true;
  }

  private void open(char closing, int line, int at) {
    open.push(closing);
    openedOn = line;
    openedAt = at;
  }

  private YamlSlips.Slip slip(int last) {
    char closing = open.peek();
    boolean quote = closing == '"' || closing == '\'';
    Position position = new Position(name, openedOn, openedAt + 1);
    Finding finding =
        quote
            ? ReadingRule.YAML.at(
                position,
                "Er is een aanhalingsteken of haakje geopend en niet gesloten.",
                isApostrophe(closing) ? apostrophe(last) : "Zet het sluitteken erbij.")
            : ReadingRule.YAML.at(
                position,
                "Een lijst of groep tussen haakjes is niet gesloten.",
                "Zet aan het eind het sluitteken "
                    + closing
                    + ". Hoort het haakje bij de tekst? Zet de hele tekst dan tussen"
                    + " aanhalingstekens.");
    return new YamlSlips.Slip(finding, Optional.of(mended(last, quote)));
  }

  private boolean isApostrophe(char closing) {
    return closing == '\'' && APOSTROPHE.matcher(opened().toLowerCase(Locale.ROOT)).matches();
  }

  private String opened() {
    return content(lines, openedOn).substring(openedAt).strip();
  }

  private String apostrophe(int last) {
    boolean whole = openedOn == last && open.size() == 1 && opened().length() <= LONGEST;
    return "Zet de hele tekst tussen dubbele aanhalingstekens"
        + (whole ? ": " + HalfQuoted.quoted(opened()) : ", dan mag hij met een ' beginnen.");
  }

  /** Closed where it ends; a bracket before what looks like a text is left out. */
  private String mended(int last, boolean quote) {
    String start = content(lines, openedOn);
    String rest = start.substring(openedAt + 1);
    boolean text =
        !quote
            && openedOn == last
            && open.size() == 1
            && !rest.contains(",")
            && !rest.contains(": ")
            && rest.strip().contains(" ");
    if (text) {
      return YamlSlips.with(
          lines, openedOn, start.substring(0, openedAt) + rest + lineEnd(lines.get(openedOn - 1)));
    }
    String content = content(lines, last).stripTrailing();
    StringBuilder closing = new StringBuilder();
    open.forEach(closing::append);
    // "[a, "b]": the bracket that closes stands behind what the quotation mark swallowed.
    int kept = content.length();
    for (int i = closing.length() - 1;
        quote && i > 0 && kept > 0 && content.charAt(kept - 1) == closing.charAt(i);
        i--) {
      kept--;
    }
    return YamlSlips.with(
        lines, last, content.substring(0, kept) + closing + lineEnd(lines.get(last - 1)));
  }

  private static String content(List<String> lines, int line) {
    return YamlSlips.content(lines.get(line - 1));
  }

  private static String lineEnd(String line) {
    return line.substring(YamlSlips.content(line).length());
  }
}
