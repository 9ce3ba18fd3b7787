package nl.glashelder.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Says in Dutch what the YAML library says in English. */
final class YamlProblems {
  private record Explanation(String sign, String message, String advice) {}

  private static final List<Explanation> EXPLANATIONS =
      List.of(
          new Explanation(
              "\\t",
              "Hier staat een tab.",
              "Vervang de tab door spaties: twee spaties per stap naar rechts."),
          new Explanation(
              "mapping values are not allowed",
              "Hier staat een dubbele punt die niet past.",
              "Zet de tekst tussen aanhalingstekens, of kijk of de regel erboven goed begint."),
          new Explanation(
              "could not find expected ':'",
              "Hier hoort een dubbele punt achter de sleutel.",
              "Schrijf het woord, een dubbele punt en een spatie: naam: Voorbeeld"),
          new Explanation(
              "expected <block end>",
              "Deze regel staat niet op de goede plaats.",
              "Zet hem recht onder de regels waar hij bij hoort: evenveel spaties aan het begin."),
          new Explanation(
              "found unexpected end of stream",
              "Er is een aanhalingsteken of haakje geopend en niet gesloten.",
              "Zet het sluitteken erbij."),
          new Explanation(
              "found undefined alias",
              "Een * verwijst naar iets dat niet bestaat.",
              "Staat er een * aan het begin van de tekst? Zet de tekst dan tussen"
                  + " aanhalingstekens."),
          new Explanation(
              "Nesting Depth exceeded",
              "De regels zijn dieper genest dan een verklaring ooit nodig heeft.",
              "Kijk of hier het goede bestand staat."),
          new Explanation(
              "Number of aliases",
              "Dit bestand verwijst te vaak naar zichzelf.",
              "Schrijf de regels uit in plaats van met & en * te verwijzen."),
          new Explanation(
              "expected a single document",
              "Er staan twee documenten in dit bestand, gescheiden door ---.",
              "Haal de regel met --- weg."),
          new Explanation(
              "expected ',' or",
              "Een lijst of groep tussen haakjes is niet gesloten, of er mist een komma.",
              "Zet tussen de delen een komma en aan het eind het sluitteken."),
          new Explanation(
              "cannot start any token",
              "Deze regel begint met een teken dat daar niet mag.",
              "Zet de tekst tussen aanhalingstekens."));

  /** A fixed space where YAML wants a plain one: before a word, after its colon or a dash. */
  private static final Pattern FIXED_SPACE =
      Pattern.compile("^[ -]*(?:[\\p{L}\\p{N}_-]+:)? *(\u00a0)");

  private YamlProblems() {}

  /**
   * The finding for a problem of the YAML library.
   *
   * @param text the whole file
   */
  static Finding explain(YAMLException problem, Position position, String text) {
    return fixedSpace(text, position).orElseGet(() -> explain(problem, position));
  }

  /** Says that a fixed space is the cause, when there is one at this line or the one above. */
  static Optional<Finding> fixedSpace(String text, Position position) {
    if (text.indexOf('\u00a0') < 0) {
      return Optional.empty();
    }
    List<String> lines = text.lines().limit(position.line()).toList();
    for (int line = position.line(); line > 0 && line >= position.line() - 1; line--) {
      Matcher matcher = FIXED_SPACE.matcher(line <= lines.size() ? lines.get(line - 1) : "");
      if (matcher.find()) {
        return Optional.of(
            ReadingRule.YAML.at(
                new Position(position.file(), line, matcher.start(1) + 1),
                "Hier staat een vaste spatie in plaats van een gewone.",
                "Vervang hem door een gewone spatie. Vaste spaties komen mee bij plakken uit Word"
                    + " of van een website."));
      }
    }
    return Optional.empty();
  }

  private static Finding explain(YAMLException problem, Position position) {
    String english =
        problem instanceof MarkedYAMLException marked && marked.getProblem() != null
            ? marked.getProblem()
            : String.valueOf(problem.getMessage());
    for (Explanation explanation : EXPLANATIONS) {
      if (english.contains(explanation.sign())) {
        return ReadingRule.YAML.at(position, explanation.message(), explanation.advice());
      }
    }
    return ReadingRule.YAML.at(
        position,
        "De opbouw van het bestand klopt hier niet.",
        "Kijk op deze regel en de regel erboven naar spaties, dubbele punten, streepjes en"
            + " aanhalingstekens.");
  }
}
