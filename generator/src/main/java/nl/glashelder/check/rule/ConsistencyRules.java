package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.WARNING;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.glashelder.model.Audience;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RetentionPeriod;

/**
 * What is defined must be used: AVG 5(1)(b). That what is referred to exists, and exists once, is
 * told while reading (L08, L09).
 */
final class ConsistencyRules {
  static final List<Rule> ALL =
      List.of(Rule.onDraft("R67", "geen-wezen", "AVG 5(1)(b)", WARNING, ConsistencyRules::unused));

  private ConsistencyRules() {}

  private static void unused(Rule rule, Facts facts, List<Hit> hits) {
    facts
        .draft()
        .statement()
        .ifPresent(
            placed -> {
              PrivacyStatement s = placed.document();
              Found found = facts.found(rule, Sheet.STATEMENT, hits);
              Set<String> used = facts.references(Sheet.STATEMENT);
              s.audiences().forEach(a -> report("doelgroepen", a.id(), a.name(), used, found));
              s.data().forEach(d -> report("gegevens", d.id(), d.name(), used, found));
              s.recipients().forEach(r -> report("ontvangers", r.id(), r.name(), used, found));
              s.retention().forEach(p -> report("bewaartermijnen", p.id(), p.name(), used, found));
              twice("doelgroepen", s.audiences(), Audience::id, Audience::name, found);
              twice("gegevens", s.data(), DataCategory::id, DataCategory::name, found);
              twice("verwerkingen", s.processings(), Processing::id, Processing::name, found);
              twice("ontvangers", s.recipients(), Recipient::id, Recipient::name, found);
              twice(
                  "bewaartermijnen",
                  s.retention(),
                  RetentionPeriod::id,
                  RetentionPeriod::name,
                  found);
            });
    facts
        .draft()
        .notice()
        .ifPresent(
            placed -> {
              CookieNotice n = placed.document();
              Found found = facts.found(rule, Sheet.NOTICE, hits);
              Set<String> used = facts.references(Sheet.NOTICE);
              boolean anyLimited = n.cookies().stream().anyMatch(c -> !c.sites().isEmpty());
              boolean allLimited = n.cookies().stream().noneMatch(c -> c.sites().isEmpty());
              if (anyLimited && allLimited) {
                n.sites().forEach(w -> report("websites", w.id(), w.name(), used, found));
              }
            });
  }

  /** Two entries of one name are one thing to a reader: the second is told. */
  private static <T> void twice(
      String list, List<T> entries, Function<T, String> id, Function<T, String> name, Found found) {
    Map<String, String> first = new HashMap<>();
    for (T entry : entries) {
      String before =
          first.putIfAbsent(name.apply(entry).strip().toLowerCase(Locale.ROOT), id.apply(entry));
      if (before != null) {
        found.warning(
            list + "." + id.apply(entry),
            "'"
                + name.apply(entry)
                + "' staat dubbel bij "
                + list
                + ": als '"
                + before
                + "' en als '"
                + id.apply(entry)
                + "'.",
            "Maak er één van, of geef ze verschillende namen.");
      }
    }
  }

  private static void report(String list, String id, String name, Set<String> used, Found found) {
    if (!used.contains(list + "." + id)) {
      found.at(
          list + "." + id,
          "'" + id + "' (" + name + ") staat bij " + list + ", maar wordt nergens gebruikt.",
          "Verwijs ernaar waar het bij hoort, of haal het weg.");
    }
  }
}
