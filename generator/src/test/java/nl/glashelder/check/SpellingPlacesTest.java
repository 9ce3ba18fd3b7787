package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;

/** Wherever a misspelled word stands and however YAML writes the text: the place is the word's. */
class SpellingPlacesTest {
  private static final String TYPO = "gegvens";
  private static final List<String> WITH_IT =
      List.of(
          "[gegvens](https://voorbeeld.nl/gegvens)",
          "**gegvens**",
          "(gegvens),",
          "gegvens- en andere gegvens",
          "{u gegvens|je gegvens}",
          "uw gegvens");
  private static final List<String> WITHOUT_IT =
      List.of(
          "Wij bewaren",
          "één 😀 huis",
          "foto's",
          "[hier](https://voorbeeld.nl/gegvens)",
          "info@gegvens.nl",
          "Gegvens");

  /** How YAML may write a text of some lines. */
  enum Style {
    PLAIN,
    SINGLE,
    DOUBLE,
    LITERAL,
    FOLDED;

    String of(List<String> lines) {
      String indented = lines.stream().map(l -> "\n  " + l).collect(Collectors.joining());
      return switch (this) {
        case PLAIN -> "Dit" + indented;
        case SINGLE -> "'Dit" + indented.replace("'", "''") + "'";
        case DOUBLE -> "\"Dit" + indented + "\"";
        case LITERAL -> "|" + indented;
        case FOLDED -> ">-" + indented;
      };
    }
  }

  @Provide
  Arbitrary<List<List<String>>> lines() {
    return Arbitraries.of(Stream.concat(WITH_IT.stream(), WITHOUT_IT.stream()).toList())
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property(tries = 300)
  void thePlaceIsThatOfSuchAWord(
      @ForAll("lines") List<List<String>> lines, @ForAll Style style, @ForAll boolean windows) {
    String text = style.of(lines.stream().map(pieces -> String.join(" ", pieces)).toList());
    String yaml = "# gegvens\ninleiding: " + text + "\ntitel: Verklaring # gegvens\n";
    String file = windows ? yaml.replace("\n", "\r\n") : yaml;

    List<Finding> found = Drafts.of("T01", Drafts.statement(file));

    boolean isThere = lines.stream().flatMap(List::stream).anyMatch(WITH_IT::contains);
    List<String> words = found.stream().map(f -> at(f.position(), file)).toList();
    assertEquals(isThere ? List.of(TYPO) : List.of(), words, file);
  }

  /** The word that begins at a place, which must not be one of an address or a comment. */
  private static String at(Position place, String file) {
    String line = file.lines().toList().get(place.line() - 1);
    int start = line.offsetByCodePoints(0, place.column() - 1);
    assertFalse(line.substring(0, start).matches(".*(?:[/@]|# )"), () -> place + "\n" + file);
    Matcher word = Pattern.compile("[a-z-]+").matcher(line).region(start, line.length());
    assertTrue(word.lookingAt(), () -> place + "\n" + file);
    return word.group();
  }
}
