package nl.glashelder.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Slips of the keyboard that leave no doubt about what was meant. A YAML parser stops at the first
 * of them; an editor wants to hear of all. So each is reported, and mended in memory alone, so that
 * reading can go on.
 */
final class YamlSlips {
  /**
   * A slip.
   *
   * @param finding what is wrong and what to do
   * @param mended the whole text without it; empty when nothing can be read behind it
   */
  record Slip(Finding finding, Optional<String> mended) {}

  /**
   * @param sign where a line has it; its first group is the place to point at
   * @param repair what to put in the place of the first group
   */
  private record Kind(Pattern sign, String repair, String message, String advice) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              Pattern.compile("^[ -]*(?:[\\p{L}\\p{N}_-]+:)? *(\u00a0)"),
              " ",
              "Hier staat een vaste spatie in plaats van een gewone.",
              "Vervang hem door een gewone spatie. Vaste spaties komen mee bij plakken uit Word"
                  + " of van een website."),
          new Kind(
              Pattern.compile("^ *(\t)"),
              "  ",
              "Hier staat een tab.",
              "Vervang de tab door spaties: twee spaties per stap naar rechts."),
          new Kind(
              Pattern.compile("^ *-()[\\p{L}\\p{N}\"']"),
              " ",
              "Achter dit streepje hoort een spatie.",
              "Schrijf een streepje, een spatie en dan de tekst: - huurders"),
          new Kind(
              Pattern.compile(
                  "^ *(?:- )*(?:\\p{Ll}[\\p{Ll}\\p{N}-]*: +)?(?:\\[[^\\[\\]{}]*\\]"
                      + "|\\{[^\\[\\]{}]*\\}|\"[^\"\\\\]*\"|'[^']*') *([\\]},;]+) *$"),
              "",
              "Hier staat een teken te veel: wat ervoor staat, is al gesloten.",
              "Haal de komma, de puntkomma of het haakje aan het eind van de regel weg."),
          new Kind(
              Pattern.compile("^ *(?:- )?\\p{Ll}[\\p{Ll}\\p{N}-]*:()[^\\s:/]"),
              " ",
              "Achter deze dubbele punt hoort een spatie.",
              "Schrijf het woord, een dubbele punt en een spatie: naam: Voorbeeld"));

  /** What goes wrong with the key of a part. */
  private static final List<Kind> HEADS =
      List.of(
          new Kind(
              Pattern.compile("^\\p{Ll}[\\p{Ll}\\p{N}-]*() *$"),
              ":",
              "Hier hoort een dubbele punt achter de sleutel.",
              "Schrijf het woord, een dubbele punt en een spatie: naam: Voorbeeld"),
          new Kind(
              Pattern.compile("^( {1,3})\\p{Ll}[\\p{Ll}\\p{N}-]*: *$"),
              "",
              "Deze regel staat niet op de goede plaats.",
              "Haal de spaties aan het begin van de regel weg."));

  /** How far the entries of a part at the top are indented. */
  private static final Pattern ENTRIES_AT_TOP = Pattern.compile(" {0,2}- .*");

  /** What git writes around lines that two people changed. */
  private static final Pattern CONFLICT = Pattern.compile("^(?:<{7}|={7}|>{7})(?: .*)?$");

  private YamlSlips() {}

  /**
   * The slip that made reading fail, if it is one.
   *
   * @param text the whole file
   * @param name how the file is called in findings
   * @param from the first line that can hold it, from 1
   * @param to the line where reading failed
   */
  static Optional<Slip> find(String text, String name, int from, int to) {
    List<String> lines = lines(text);
    Optional<Slip> wide = conflict(lines, name, to).or(() -> UnclosedMarks.find(lines, name, to));
    if (wide.isPresent()) {
      return wide;
    }
    Optional<Slip> lost = new LostColon(lines, name).before(from, Math.min(to, lines.size()));
    if (lost.isPresent()) {
      return lost;
    }
    Optional<Slip> left = new KeysTooFarLeft(lines, name).before(to);
    if (left.isPresent()) {
      return left;
    }
    for (int line = Math.min(to, lines.size()); line >= Math.max(1, from); line--) {
      for (Kind kind : KINDS) {
        Matcher matcher = kind.sign().matcher(content(lines.get(line - 1)));
        if (matcher.find()) {
          return Optional.of(slip(kind, matcher, lines, name, line));
        }
      }
      Optional<Slip> half = HalfQuoted.at(lines, name, line);
      if (half.isPresent()) {
        return half;
      }
      Optional<Slip> head = headOfPart(lines, name, line);
      if (head.isPresent()) {
        return head;
      }
      Optional<Slip> misplaced = new MisplacedLines(lines, name).at(line);
      if (misplaced.isPresent()) {
        return misplaced;
      }
    }
    return Optional.empty();
  }

  /** A slip with which a file can be read, as something else than was meant. */
  static Optional<Slip> unnoticed(String text, String name) {
    return new KeysTooFarLeft(lines(text), name).unnoticed();
  }

  /** The key of a part without its colon, or with a space before it: what is in it is sound. */
  private static Optional<Slip> headOfPart(List<String> lines, String name, int line) {
    String inside = line < lines.size() ? content(lines.get(line)) : "";
    for (Kind kind : inside.matches("\\s.*\\S.*|- .*") ? HEADS : List.<Kind>of()) {
      Matcher matcher = kind.sign().matcher(content(lines.get(line - 1)));
      if (matcher.find()
          && (kind.repair().equals(":")
              || ENTRIES_AT_TOP.matcher(inside).matches() && isTop(content(lines.get(line - 1))))) {
        return Optional.of(slip(kind, matcher, lines, name, line));
      }
    }
    return Optional.empty();
  }

  private static boolean isTop(String key) {
    return KeyPlaces.isTop(key.strip().replaceFirst(":$", ""));
  }

  private static Slip slip(Kind kind, Matcher at, List<String> lines, String name, int line) {
    String whole = lines.get(line - 1);
    Finding finding =
        ReadingRule.YAML.at(
            new Position(name, line, at.start(1) + 1), kind.message(), kind.advice());
    String mended = whole.substring(0, at.start(1)) + kind.repair() + whole.substring(at.end(1));
    return new Slip(finding, Optional.of(with(lines, line, mended)));
  }

  private static Optional<Slip> conflict(List<String> lines, String name, int to) {
    for (int line = 1; line <= Math.min(to, lines.size()); line++) {
      if (CONFLICT.matcher(content(lines.get(line - 1))).matches()) {
        Finding finding =
            ReadingRule.YAML.at(
                new Position(name, line, 1),
                "Hier begint een conflict van git: twee versies van dezelfde regels.",
                "Kies welke regels blijven, en haal de regels met <<<<<<<, ======= en >>>>>>>"
                    + " weg.");
        return Optional.of(new Slip(finding, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** The lines with their line ends, as YAML counts them. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean windows = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || c == '\r' && !windows) {
        lines.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    lines.add(text.substring(start));
    return lines;
  }

  /** How many spaces a line begins with. */
  static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** A line without its end. */
  static String content(String line) {
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
      end--;
    }
    return line.substring(0, end);
  }

  /** The whole text with another line in place of one. */
  static String with(List<String> lines, int line, String mended) {
    List<String> all = new ArrayList<>(lines);
    all.set(line - 1, mended);
    return String.join("", all);
  }
}
