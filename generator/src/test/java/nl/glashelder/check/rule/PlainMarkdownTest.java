package nl.glashelder.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainMarkdownTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zie [onze site](https://www.zilverduin.example) voor meer.|Zie onze site voor meer.",
        "[a](b)[c](d)|ac",
        "Kies [ja] of [nee] (niet beide).|Kies [ja] of [nee] (niet beide).",
        "Een [open haak (en een ronde).|Een [open haak (en een ronde).",
        "[a]( zonder eind|[a]( zonder eind",
        "[buiten [binnen](x) meer](y)|[buiten binnen meer](y)",
        "- **vet** en _schuin_|vet en schuin"
      })
  void readersSeeTheTextWithoutMarks(String markdown, String plain) {
    assertEquals(plain, PlainMarkdown.of(markdown));
  }

  @Test
  void everyCellOfATableStandsByItself() {
    String table = "| Wat | Hoe lang |\n| --- | ---: |\n| Dossier | 2 jaar |";
    assertEquals(
        "Wat,Hoe lang,Dossier,2 jaar",
        String.join(
            ",",
            PlainMarkdown.of(table)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList()));
  }

  /** With the square of its length this would take the better part of an hour. */
  @ParameterizedTest
  @ValueSource(
      strings = {"[a](b", "[", "[a]", "(", "](", "[a](", "|", "| - ", " ", "*_`", "1. ", "#"})
  void aTextOfManyOpenedMarksComesToAnEnd(String opened) {
    assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> PlainMarkdown.of(opened.repeat(200_000) + "\nx"));
  }
}
