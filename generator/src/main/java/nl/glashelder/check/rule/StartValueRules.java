package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;

import java.util.List;
import java.util.regex.Pattern;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;

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
    Corporation corporation = facts.draft().corporation();
    if (corporation.fictitious()) {
      return;
    }
    visit(corporation, "", facts.found(rule, Sheet.CORPORATION, hits));
    facts
        .draft()
        .statement()
        .ifPresent(
            placed -> visit(placed.document(), "", facts.found(rule, Sheet.STATEMENT, hits)));
    facts
        .draft()
        .notice()
        .ifPresent(placed -> visit(placed.document(), "", facts.found(rule, Sheet.NOTICE, hits)));
  }

  private static void visit(Object holder, String path, Found found) {
    for (Part part : RecordShape.of(holder.getClass()).parts()) {
      if (part.isId() || part.kind() != Kind.STRING && part.kind() != Kind.RECORD) {
        continue;
      }
      String key = path.isEmpty() ? part.key().value() : path + "." + part.key().value();
      List<?> values = part.values(holder);
      for (int i = 0; i < values.size(); i++) {
        Object value = values.get(i);
        String at =
            part.isList() ? key + "." + RecordShape.idOf(value).orElse(String.valueOf(i)) : key;
        if (part.kind() == Kind.RECORD) {
          visit(value, at, found);
        } else if (START_VALUE.matcher(value.toString()).matches()) {
          found.at(
              at,
              "'" + value + "' is een voorbeeld uit het beginbestand. Zo komt het in uw tekst.",
              "Vul in wat bij uw corporatie hoort. Is er niets? Haal de regel dan weg.");
        }
      }
    }
  }
}
