package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.glashelder.source.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What corporations write in ordinary words, judged where it stands in a whole statement: a breach
 * is found, and what only comes near it is left alone.
 */
@Tag("slow")
class SentencesInVoorbeeldTest {
  @TempDir Path folder;

  /** A text in its place, with the rules of which one finds it, or none may. */
  record Case(List<String> rules, boolean breaks, PlacedSentence sentence) {
    List<Finding> found(Path folder) {
      return sentence.findings(folder).stream().filter(f -> rules.contains(f.rule())).toList();
    }

    @Override
    public String toString() {
      return String.join("/", rules) + " " + sentence.text();
    }
  }

  private static Stream<Case> cases(boolean breaking) throws IOException {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> tables = Files.list(Path.of("src", "test", "resources", "zinnen"))) {
      for (Path table : tables.sorted().toList()) {
        List<String> rules = List.of();
        boolean breaks = false;
        for (String line : Files.readAllLines(table)) {
          if (line.startsWith("## ")) {
            String[] head = line.substring(3).split(" ");
            rules = List.of(head[0].split("/"));
            breaks = head[1].equals("vindt");
          } else if (!line.isBlank() && !line.startsWith("#") && breaks == breaking) {
            String[] parts = line.split(" \\| ", 2);
            cases.add(new Case(rules, breaks, new PlacedSentence(parts[0], parts[1])));
          }
        }
      }
    }
    return cases.stream();
  }

  static Stream<Case> breaches() throws IOException {
    return cases(true);
  }

  static Stream<Case> careful() throws IOException {
    return cases(false);
  }

  @ParameterizedTest
  @MethodSource("breaches")
  void aBreachInOrdinaryWordsIsFoundWhereItStands(Case given) {
    assertTrue(!given.found(folder).isEmpty(), given::toString);
  }

  @ParameterizedTest
  @MethodSource("careful")
  void aCarefulSentenceIsLeftAlone(Case given) {
    assertEquals(List.of(), given.found(folder).stream().map(Finding::message).toList());
  }
}
