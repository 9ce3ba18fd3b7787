package nl.glashelder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.glashelder.model.RecordShape.Count;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every record of the model must say about itself, as reading, schema and comparing rely on
 * it.
 */
class RecordShapeTest {
  static Stream<Class<?>> records() {
    Set<Class<?>> found = new LinkedHashSet<>();
    Stream.of(Corporation.class, PrivacyStatement.class, CookieNotice.class, CommonEntries.class)
        .forEach(type -> collect(type, found));
    return found.stream();
  }

  private static void collect(Class<?> type, Set<Class<?>> found) {
    if (found.add(type)) {
      RecordShape.of(type).parts().stream()
          .filter(p -> p.kind() == Kind.RECORD)
          .forEach(p -> collect(p.valueType(), found));
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyRecordHasANounAndEveryKeyIsPlainDutchWithHelp(Class<?> type) {
    assertNotNull(type.getAnnotation(Noun.class), type + " has no noun");
    for (Part part : RecordShape.of(type).parts()) {
      assertTrue(TextForm.ID.matches(part.key().value()), type + ": " + part.key().value());
      assertTrue(part.key().help().matches("(?s)\\S.*[.?]"), type + ": " + part.key().help());
      assertFalse(part.key().value().equals("zonder"), "a word of the reader: " + type);
    }
  }

  @Test
  void noKeyIsHarmlessBecauseNobodySaidWhatItMeans() throws NoSuchMethodException {
    assertNull(Key.class.getMethod("reach").getDefaultValue());
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyYesOrNoHasTheSentenceThatItMakesTrue(Class<?> type) {
    for (Part part : RecordShape.of(type).parts()) {
      boolean claims = part.key().claim().matches("\\p{Lu}.*\\[[^|]*\\|[^|]+\\].*\\.");
      assertEquals(part.kind() == Kind.FLAG, claims, type + ": " + part.key().value());
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void anIdComesFirst(Class<?> type) {
    List<Part> parts = RecordShape.of(type).parts();
    for (int i = 1; i < parts.size(); i++) {
      assertFalse(parts.get(i).isId(), type + " has its id at " + i);
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyFixedSetSpeaksDutch(Class<?> type) {
    for (Part part : RecordShape.of(type).parts()) {
      if (part.kind() == Kind.TERM) {
        for (Object constant : part.valueType().getEnumConstants()) {
          Term term = (Term) constant;
          assertTrue(TextForm.ID.matches(term.yaml()), term + ": " + term.yaml());
          assertFalse(term.dutch().isBlank(), term.toString());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void whatComesFromTheCatalogueIsAListOfTheSameRecords(Class<?> type) {
    for (Part part : RecordShape.of(type).parts()) {
      if (!part.key().catalogue().isEmpty()) {
        Part list = RecordShape.of(CommonEntries.class).part(part.key().catalogue()).orElseThrow();
        assertEquals(list.valueType(), part.valueType(), type + "." + part.name());
        assertTrue(part.isList() && RecordShape.of(part.valueType()).hasId());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void whatIsReferredToIsAListWithIdsOfTheDocument(Class<?> type) {
    for (Part part : RecordShape.of(type).parts()) {
      String list = part.key().refersTo();
      if (!list.isEmpty()) {
        assertEquals(Kind.STRING, part.kind());
        assertTrue(
            Stream.of(PrivacyStatement.class, CookieNotice.class)
                .flatMap(document -> RecordShape.of(document).part(list).stream())
                .anyMatch(p -> p.isList() && RecordShape.of(p.valueType()).hasId()),
            type + " refers to " + list);
      }
    }
  }

  @Test
  void aShapeTellsHowOftenAValueStands() {
    RecordShape shape = RecordShape.of(Processing.class);
    assertEquals(Count.ONE, shape.part("naam").orElseThrow().count());
    assertEquals(Count.OPTIONAL, shape.part("doel").orElseThrow().count());
    assertEquals(Count.LIST, shape.part("grondslagen").orElseThrow().count());
    assertEquals(Count.OPTIONAL_LIST, shape.part("ontvangers").orElseThrow().count());
    assertEquals(Optional.empty(), shape.part("zeilboot"));
  }

  @Test
  void aFlagThatIsLeftOutMeansNoAndIsNotRequired() {
    RecordShape shape = RecordShape.of(Processing.class);
    assertFalse(shape.part("reclame").orElseThrow().isRequired());
    assertTrue(shape.part("naam").orElseThrow().isRequired());
  }

  @Test
  void aRecordIsMadeAndReadBackThroughItsShape() {
    RecordShape shape = RecordShape.of(CookieSite.class);
    Object site = shape.create(new Object[] {"site", "Onze site", Optional.of("https://a.nl")});
    assertEquals(new CookieSite("site", "Onze site", Optional.of("https://a.nl")), site);
    assertEquals(List.of("Onze site"), shape.part("naam").orElseThrow().values(site));
    assertEquals(Optional.of("site"), RecordShape.idOf(site));
  }

  @Test
  void aTermCanBeAnId() {
    CookieUse use = new CookieUse(CookieKind.TRACKING, List.of(), Optional.empty());
    assertEquals(Optional.of("tracking"), RecordShape.idOf(use));
  }

  @Test
  void whatIsNoEntryHasNoId() {
    assertEquals(Optional.empty(), RecordShape.idOf("tekst"));
    assertEquals(Optional.empty(), RecordShape.idOf(new Text("Een tekst.")));
  }

  private record Bare(String name) {}

  private record Twice(
      @Key(value = "a", help = "A.", reach = Reach.EDITORIAL) String one,
      @Key(value = "a", help = "B.", reach = Reach.EDITORIAL) String two) {}

  @Test
  void aRecordWithoutKeysOrWithAKeyTwiceIsAProgrammingMistake() {
    assertThrows(IllegalStateException.class, () -> RecordShape.of(Bare.class));
    assertThrows(IllegalStateException.class, () -> RecordShape.of(Twice.class));
  }
}
