package nl.glashelder.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.glashelder.render.page.ComparedContent.Change;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CommonReasonsTest {
  private static final Change SAME = change("na te gaan", "Lees beide.");
  private static final Change OTHER = change("na te gaan", "Dat hangt af van de bron.");
  private static final Change RARE = change("inperking", "Dit beschermt u beter.");

  private final CommonReasons reasons =
      CommonReasons.of(
          Stream.concat(IntStream.range(0, 4).mapToObj(i -> SAME), Stream.of(OTHER, RARE))
              .toList());

  @Test
  void aReasonOfManyChangesIsToldOnceAboveThem() {
    Element target = new Element("section");
    reasons.into(target);
    assertEquals(
        "Staat er niet bij wat een wijziging betekent? Dan geldt: Na te gaan. Lees beide.",
        target.text());
    assertEquals(Optional.empty(), reasons.own(SAME));
  }

  @Test
  void anotherReasonIsToldAtItsChange() {
    assertEquals(Optional.of("Dat hangt af van de bron."), reasons.own(OTHER));
    assertEquals(Optional.of("Dit beschermt u beter."), reasons.own(RARE));
  }

  private static Change change(String label, String reason) {
    return new Change(
        1, label, label, false, "Iets is anders.", reason, List.of(), Optional.empty(), List.of());
  }
}
