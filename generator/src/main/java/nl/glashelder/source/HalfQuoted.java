package nl.glashelder.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of which only the first words stand between quotation marks: YAML wants all or none. */
final class HalfQuoted {
  private static final Pattern VALUE =
      Pattern.compile("^( *(?:- )*(?:[\\p{Ll}\\p{N}-]+: +)?)([\"'].*\\S) *$");

  /** What YAML reads as it stands, without any marks. */
  private static final Pattern PLAIN = Pattern.compile("^[\\p{L}\\p{N}](?!.*(?:: | #)).*[^:]$");

  /** A longer text is not written out in an advice. */
  private static final int LONGEST = 80;

  private HalfQuoted() {}

  /** Such a text on a line, from 1. */
  static Optional<YamlSlips.Slip> at(List<String> lines, String name, int line) {
    String whole = lines.get(line - 1);
    String content = YamlSlips.content(whole);
    Matcher value = VALUE.matcher(content);
    if (!value.matches()) {
      return Optional.empty();
    }
    String text = value.group(2);
    int behind = behind(text);
    String rest = text.substring(behind).strip();
    if (rest.isEmpty() || ":,]}#".indexOf(rest.charAt(0)) >= 0) {
      return Optional.empty();
    }
    String meant = meant(text, behind);
    Finding finding =
        ReadingRule.YAML.at(
            new Position(name, line, value.start(2) + behind + 1),
            "Achter het aanhalingsteken dat de tekst sluit, staat nog tekst.",
            advice(meant));
    String mended = value.group(1) + quoted(meant) + whole.substring(content.length());
    return Optional.of(
        new YamlSlips.Slip(finding, Optional.of(YamlSlips.with(lines, line, mended))));
  }

  /** Where the text goes on behind the mark that closes its first words. */
  private static int behind(String text) {
    char mark = text.charAt(0);
    for (int at = 1; at < text.length(); at++) {
      if (mark == '"' && text.charAt(at) == '\\') {
        at++;
      } else if (mark == '\'' && text.startsWith("''", at)) {
        at++;
      } else if (text.charAt(at) == mark) {
        return at + 1;
      }
    }
    return text.length();
  }

  /** The text without marks that were set around all of it beside those in it. */
  private static String meant(String text, int behind) {
    boolean around = behind == 2 && text.length() > 3 && text.endsWith(text.substring(0, 1));
    return around ? text.substring(1, text.length() - 1) : text;
  }

  private static String advice(String meant) {
    String marks = quoted(meant).startsWith("'") ? "enkele" : "dubbele";
    if (meant.length() > LONGEST) {
      return "Zet de hele tekst tussen enkele aanhalingstekens: '. Schrijf een ' in de tekst dan"
          + " dubbel: ''.";
    }
    String bare = meant.replace("\"", "");
    String without =
        PLAIN.matcher(bare).matches() ? " Of laat de aanhalingstekens weg: " + bare : "";
    return "Zet de hele tekst tussen " + marks + " aanhalingstekens: " + quoted(meant) + without;
  }

  /** A text between marks that it does not hold itself, or holds doubled. */
  static String quoted(String text) {
    return text.indexOf('"') >= 0 || text.indexOf('\\') >= 0
        ? "'" + text.replace("'", "''") + "'"
        : "\"" + text + "\"";
  }
}
