package nl.glashelder.source;

import java.util.Arrays;
import java.util.List;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Says in Dutch what the YAML library says in English. */
final class YamlProblems {
  /**
   * @param signs words of the library, more of them with | between them
   */
  private record Explanation(String signs, String message, String advice) {
    boolean fits(String english) {
      return Arrays.stream(signs.split("\\|")).anyMatch(english::contains);
    }
  }

  private static final List<Explanation> EXPLANATIONS =
      List.of(
          new Explanation(
              "(TAB)",
              "Hier staat een tab.",
              "Vervang de tab door spaties: twee spaties per stap naar rechts."),
          new Explanation(
              "mapping values are not allowed",
              "Hier staat een dubbele punt die niet past.",
              "Is het tekst? Zet die dan tussen aanhalingstekens. Staan hier twee sleutels? Geef elk"
                  + " een eigen regel."),
          new Explanation(
              "could not find expected ':'",
              "Hier hoort een dubbele punt achter de sleutel.",
              "Schrijf het woord, een dubbele punt en een spatie: naam: Voorbeeld"),
          new Explanation(
              "expected <block end>, but found ':'",
              "Voor deze dubbele punt staat geen sleutel.",
              "Schrijf er een woord voor, bijvoorbeeld naam:"),
          new Explanation(
              "expected <block end>, but found '<scalar>'",
              "Hier staat tekst die nergens bij hoort.",
              "Zet de hele tekst tussen aanhalingstekens, of spring de regel in zoals"
                  + " de regels waar hij bij hoort."),
          new Explanation(
              "expected <block end>, but found '-'",
              "Dit streepje staat niet op de goede plaats.",
              "Een lijst komt onder een sleutel zonder tekst erachter; alle streepjes"
                  + " staan recht onder elkaar."),
          new Explanation(
              "expected <block end>",
              "Deze regel staat niet op de goede plaats.",
              "Zet hem recht onder de regels waar hij bij hoort: evenveel spaties aan"
                  + " het begin."),
          new Explanation(
              "sequence entries are not allowed",
              "Een lijst kan niet op dezelfde regel als de sleutel beginnen.",
              "Zet het eerste streepje op de volgende regel. Is het geen lijst? Zet de"
                  + " tekst dan tussen aanhalingstekens."),
          new Explanation(
              "found unexpected end of stream",
              "Er is een aanhalingsteken of haakje geopend en niet gesloten.",
              "Zet het sluitteken erbij."),
          new Explanation(
              "found unexpected document separator",
              "Er is een aanhalingsteken geopend en niet gesloten.",
              "Zet het sluitteken erbij."),
          new Explanation(
              "while scanning an alias|found undefined alias",
              "Een * aan het begin van een tekst heeft in YAML een eigen betekenis.",
              "Zet de tekst tussen aanhalingstekens."),
          new Explanation(
              "while scanning an anchor",
              "Een & aan het begin van een tekst heeft in YAML een eigen betekenis.",
              "Zet de tekst tussen aanhalingstekens."),
          new Explanation(
              "while scanning a tag|found undefined tag handle",
              "Een ! aan het begin van een tekst heeft in YAML een eigen betekenis.",
              "Zet de tekst tussen aanhalingstekens."),
          new Explanation(
              "mapping keys are not allowed",
              "Een ? aan het begin van een tekst heeft in YAML een eigen betekenis.",
              "Zet de tekst tussen aanhalingstekens."),
          new Explanation(
              "while scanning a block scalar",
              "Achter | of > mag op deze regel niets meer staan.",
              "Begin de tekst op de volgende regel, twee spaties naar rechts. Hoort het teken bij de"
                  + " tekst? Zet die dan tussen aanhalingstekens."),
          new Explanation(
              "escape",
              "Een \\ heeft tussen dubbele aanhalingstekens een eigen betekenis.",
              "Gebruik enkele aanhalingstekens: ' in plaats van \"."),
          new Explanation(
              "Nesting Depth exceeded",
              "De regels zijn dieper genest dan een verklaring ooit nodig heeft.",
              "Kijk of hier het goede bestand staat."),
          new Explanation(
              "Number of aliases",
              "Dit bestand verwijst te vaak naar zichzelf.",
              "Schrijf de regels uit in plaats van met & en * te verwijzen."),
          new Explanation(
              "but found another document|expected '<document start>'",
              "Hier begint een tweede document in hetzelfde bestand.",
              "Haal de regel met --- of ... weg."),
          new Explanation(
              "expected ',' or",
              "Een lijst of groep tussen haakjes is niet gesloten, of er mist een" + " komma.",
              "Zet tussen de delen een komma en aan het eind het sluitteken. Staat er een vraag of"
                  + " een komma in uw tekst? Zet die tekst dan tussen aanhalingstekens."),
          new Explanation(
              "cannot start any token",
              "Deze tekst begint met een teken dat daar niet mag.",
              "Zet de tekst tussen aanhalingstekens."),
          new Explanation(
              "YAML document|while scanning a directive",
              "Een % aan het begin van een regel heeft in YAML een eigen betekenis.",
              "Haal de regel weg, of zet de tekst tussen aanhalingstekens."));

  private YamlProblems() {}

  /** Whether a word stands where a key must be, without its colon: YAML notices a line later. */
  static boolean isMissingColon(MarkedYAMLException problem) {
    return String.valueOf(problem.getProblem()).contains("could not find expected ':'");
  }

  /** The finding for a problem of the YAML library. */
  static Finding explain(YAMLException problem, Position position) {
    String english =
        problem instanceof MarkedYAMLException marked
            ? marked.getContext() + ": " + marked.getProblem()
            : String.valueOf(problem.getMessage());
    for (Explanation explanation : EXPLANATIONS) {
      if (explanation.fits(english)) {
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
