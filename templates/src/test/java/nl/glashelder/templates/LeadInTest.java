package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.glashelder.model.Clause;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.Key;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.wording.Wording;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * A finding about a part of a sentence shows the words that stand before it: those that the
 * templates write.
 */
class LeadInTest {
  private static final Corporation WHO = WholeDocument.of(Corporation.class);
  private static final JteWords WORDS = new JteWords();

  /** What stands before these differs with the name, or with how much is told of a purpose. */
  private static final Set<String> DIFFERING =
      Set.of("DataSource.waarvoor", "Scope.geldt-niet-voor", "Processing.doel");

  private static final Set<Clause> OF_TIME = Set.of(Clause.NONE, Clause.START, Clause.LENGTH);

  private final Set<Class<?>> seen = new HashSet<>();

  @Test
  void theWordsBeforeAPartOfASentenceAreThoseOnThePage() {
    assertEquals(
        List.of(),
        missing(
            PrivacyStatement.class,
            Wording.of(WHO, WholeDocument.of(PrivacyStatement.class), WORDS).fragment()));
    assertEquals(
        List.of(),
        missing(
            CookieNotice.class,
            Wording.of(WHO, WholeDocument.of(CookieNotice.class), WORDS).fragment()));
  }

  private List<String> missing(Class<?> type, String fragment) {
    List<String> missing = new ArrayList<>();
    look(type, bare(Jsoup.parse(fragment).text()), missing);
    return missing;
  }

  private void look(Class<?> type, String page, List<String> missing) {
    if (!seen.add(type)) {
      return;
    }
    for (Part part : RecordShape.of(type).parts()) {
      Key key = part.key();
      String name = type.getSimpleName() + "." + key.value();
      if (!OF_TIME.contains(key.clause()) && !DIFFERING.contains(name)) {
        FormOfAddress address = WHO.formOfAddress();
        if (!page.contains(bare(address.resolve(key.after())))) {
          missing.add(name + ": " + key.after());
        }
      }
      if (part.kind() == Kind.RECORD) {
        look(part.valueType(), page, missing);
      }
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[:,]", "").replaceAll("\\s+", " ").strip();
  }
}
