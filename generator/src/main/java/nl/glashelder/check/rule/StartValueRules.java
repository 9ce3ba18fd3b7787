package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Names, numbers and addresses of the start files that were not replaced: they are nobody's, and a
 * statement would tell them as facts. A corporation that does not exist may have them.
 */
final class StartValueRules {
  static final List<Rule> ALL =
      List.of(Rule.onDraft("T04", "voorbeeldwaarde", "AVG 13(1)(a)", ERROR, StartValueRules::look));

  /** As the start files have them; no postcode, since every postcode may be somebody's. */
  private static final Pattern START_VALUE =
      Pattern.compile(
          "12345678|Voorbeeldstad|Voorbeeld(?:plein|laan) \\d+|010 000 00 0\\d"
              + "|\\S*[@./]voorbeeld\\.example\\.nl(?:/\\S*)?");

  private StartValueRules() {}

  private static void look(Rule rule, Facts facts, List<Hit> hits) {
    if (facts.draft().corporation().fictitious()) {
      return;
    }
    facts
        .values()
        .forEach(
            (sheet, values) -> {
              Found found = facts.found(rule, sheet, hits);
              values.stream()
                  .filter(value -> START_VALUE.matcher(value.written()).matches())
                  .forEach(
                      value ->
                          found.at(
                              value.path(),
                              "'"
                                  + value.written()
                                  + "' is een voorbeeld uit het beginbestand. Zo komt het in uw"
                                  + " tekst.",
                              "Vul in wat bij uw corporatie hoort. Is er niets? Haal de regel dan"
                                  + " weg."));
            });
  }
}
