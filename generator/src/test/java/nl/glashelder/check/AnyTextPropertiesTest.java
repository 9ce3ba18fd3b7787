package nl.glashelder.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.glashelder.check.language.AddressMix;
import nl.glashelder.check.language.CatchAll;
import nl.glashelder.check.language.Jargon;
import nl.glashelder.check.language.LapsedLaw;
import nl.glashelder.check.language.Readability;
import nl.glashelder.check.language.Reading;
import nl.glashelder.check.language.WordCount;
import nl.glashelder.model.FormOfAddress;

/** Whatever an editor types, the language rules answer, and answer the same. */
class AnyTextPropertiesTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "u",
            "je",
            "Je",
            "kan",
            "worden",
            "gebruikt",
            "Wbp",
            "was",
            "de",
            "gegevens",
            "mogelijk",
            "teneinde",
            "betrokkene",
            ",",
            ".",
            ":",
            "(",
            "“",
            "”",
            "\"",
            " ",
            " ",
            " ",
            " ",
            "\n",
            "é",
            "\u00a0",
            "😀",
            "-",
            "1",
            "ij",
            "[x](y)")
        .list()
        .ofMaxSize(120)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 300)
  void everyTextGetsAnAnswer(@ForAll("texts") String text) {
    for (FormOfAddress address : FormOfAddress.values()) {
      AddressMix.in(text, address).ifPresent(word -> assertTrue(text.contains(word)));
    }
    CatchAll.in(Reading.of(text)).ifPresent(words -> assertTrue(text.contains(words)));
    LapsedLaw.in(Reading.of(text)).ifPresent(law -> assertTrue(text.contains(law.words())));
    assertEquals(Jargon.in(text, Set.of()), Jargon.in(text, Set.of()));
    assertTrue(Readability.of(List.of(text)).fleschDouma() < 207);
  }

  @Property(tries = 300)
  void aListNeverMakesASentenceHarderThanItsWords(@ForAll("texts") String text) {
    assertTrue(WordCount.effort(text) <= WordCount.words(text));
    assertTrue(WordCount.syllables(text) >= WordCount.words(text));
  }

  @Property(tries = 300)
  void theQuickLookNeverMissesWhatThePatternFinds(@ForAll("texts") String text) {
    String small = text.toLowerCase(java.util.Locale.ROOT);
    CatchAll.in(Reading.of(text)).ifPresent(words -> assertTrue(CatchAll.mayBeIn(small)));
    LapsedLaw.in(Reading.of(text)).ifPresent(law -> assertTrue(LapsedLaw.mayBeIn(small)));
  }
}
