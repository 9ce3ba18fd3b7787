package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A redline has no errors that the two fragments had not. */
class ValidRedlineTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = RedlineTest.PAIRS)
  void ofPairsThatWereOnceHard(String old, String fresh) {
    String before = old == null ? "" : old.replace("\\n", "\n");
    String after = fresh == null ? "" : fresh.replace("\\n", "\n");
    assertValid(before, after);
    assertValid(after, before);
    assertValid(before, before);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void ofAnEditedDocument(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> blocks = RedlinePropertiesTest.blocks(random, 2 + random.nextInt(8), 3);
    String old = String.join("\n", blocks);
    String fresh = String.join("\n", RedlinePropertiesTest.edited(blocks, random));
    assertValid(old, fresh);
  }

  private static void assertValid(String old, String fresh) {
    String redline = Redline.between(old, fresh).html();
    Set<String> errors = new TreeSet<>(HtmlErrors.of(redline));
    errors.removeAll(HtmlErrors.of(old));
    errors.removeAll(HtmlErrors.of(fresh));
    assertEquals(Set.of(), errors, redline);
  }
}
