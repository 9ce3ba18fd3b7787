package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.glashelder.check.Explanation.Example;
import nl.glashelder.source.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables of what statements say, beside each rule: what it must find in other ordinary words, and
 * what only looks like it. A line is a file and its YAML; {@code zin} is a sentence of the
 * introduction.
 */
class RuleCasesTest {
  private static final List<String> TABLES =
      List.of(
          "wet-en-taal",
          "gegevens",
          "bewaren",
          "rechten",
          "delen",
          "doelen",
          "organisatie",
          "cookies",
          "andere-woorden",
          "nieuw-recht",
          "gewone-taal",
          "tweede-reeks",
          "derde-reeks",
          "vierde-reeks",
          "zorgvuldig-gezegd");

  /** A case with the rule that it is about. */
  record Case(String rule, boolean breaks, String kind, String yaml) {
    Checked checked() {
      return Drafts.check(
          kind.equals("zin")
              ? List.of(new Example("privacyverklaring", "inleiding: >-\n  " + yaml + "\n"))
              : List.of(new Example(kind, yaml + "\n")));
    }

    @Override
    public String toString() {
      return rule + " " + yaml;
    }
  }

  private static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String table : TABLES) {
      try (InputStream in = RuleCasesTest.class.getResourceAsStream("gevallen/" + table + ".txt");
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        String rule = "";
        boolean breaks = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith("## ")) {
            rule = line.substring(3, 6);
            breaks = line.endsWith("vindt");
          } else if (!line.isBlank() && !line.startsWith("#")) {
            int bar = line.indexOf('|');
            cases.add(
                new Case(
                    rule, breaks, line.substring(0, bar).strip(), line.substring(bar + 1).strip()));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return cases.stream();
  }

  static Stream<Case> breaking() {
    return cases().filter(Case::breaks);
  }

  static Stream<Case> right() {
    return cases().filter(c -> !c.breaks());
  }

  @ParameterizedTest
  @MethodSource("breaking")
  void aBreachInOtherWordsIsFound(Case given) {
    assertFalse(Drafts.of(given.rule(), given.checked()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("right")
  void whatOnlyLooksLikeABreachIsLeftAlone(Case given) {
    assertEquals(
        List.of(),
        Drafts.of(given.rule(), given.checked()).stream().map(Finding::message).toList());
  }
}
