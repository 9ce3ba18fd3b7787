package nl.glashelder.check.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Match;
import nl.glashelder.check.language.Reading;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.DataItem;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;

/** What holds for every sort of data that needs more than a basis. */
final class SensitiveItems {
  /** So many names are remembered at most: several rules read each, and corporations share them. */
  private static final int MOST = 1_000;

  private static final Map<String, Reading> NAMES = new ConcurrentHashMap<>();

  private SensitiveItems() {}

  static boolean says(Concept concept, String name) {
    List<Match> matches = concept.named(reading(name));
    return !matches.isEmpty() && matches.stream().anyMatch(m -> !m.isDenied() && !m.isQuoted());
  }

  private static Reading reading(String name) {
    Reading known = NAMES.get(name);
    if (known != null) {
      return known;
    }
    Reading reading = Reading.of(name);
    if (NAMES.size() < MOST) {
      NAMES.put(name, reading);
    }
    return reading;
  }

  /** Asks every processing that uses such an item for what makes that lawful. */
  static void demand(
      PrivacyStatement s,
      Facts facts,
      Found found,
      Predicate<DataItem> sort,
      Predicate<Processing> met,
      String what,
      String advice) {
    Function<DataCategory, Optional<DataItem>> item =
        d -> d.items().stream().filter(sort).findFirst();
    for (Processing p : s.processings()) {
      if (met.test(p)) {
        continue;
      }
      facts.dataOf(p).stream()
          .flatMap(d -> item.apply(d).stream())
          .findFirst()
          .ifPresent(
              i ->
                  found.at(
                      "verwerkingen." + p.id(),
                      "'"
                          + p.name()
                          + "' gebruikt "
                          + what
                          + " ('"
                          + i.name()
                          + "'), maar er staat"
                          + " niet waarom dat mag.",
                      advice));
    }
    for (DataCategory d : s.data()) {
      if (facts.usesOf(d).isEmpty()) {
        item.apply(d)
            .ifPresent(
                i ->
                    found.at(
                        "gegevens." + d.id() + ".items." + i.id(),
                        "'"
                            + i.name()
                            + "' hoort bij "
                            + what
                            + ", maar er is geen verwerking die"
                            + " zegt waarom dat mag.",
                        "Noem deze gegevens bij een verwerking. " + advice));
      }
    }
  }
}
