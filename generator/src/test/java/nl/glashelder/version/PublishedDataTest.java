package nl.glashelder.version;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.glashelder.check.Drafts;
import nl.glashelder.check.Explanation.Example;
import org.junit.jupiter.api.Test;

class PublishedDataTest {
  private static PublishedData published(String corporation) {
    return PublishedData.of(
            Drafts.read(
                List.of(
                    new Example("corporatie", corporation),
                    new Example("privacyverklaring", "titel: Verklaring\n"))),
            DocumentKind.STATEMENT)
        .orElseThrow();
  }

  @Test
  void aCorporationsOwnWordsAreNotPublished_soThatAddingOneChangesNoVersion() {
    String corporation = "naam: Voorbeeld\naanspreekvorm: u\n";
    PublishedData with = published(corporation + "woorden: [woonix, mijnwoonstek]\n");
    assertEquals(published(corporation), with);
    assertEquals(List.of(), with.corporation().words());
  }
}
