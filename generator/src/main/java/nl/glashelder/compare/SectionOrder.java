package nl.glashelder.compare;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.OwnSection;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.SectionChoice;
import nl.glashelder.model.SectionId;

/**
 * Where the sections of a statement stand on its page, and under which heading: those that a
 * corporation put in order first, the others after them as usual.
 */
final class SectionOrder {
  /** Sections that are there only where the key of the same name says something. */
  private static final Set<SectionId> OF_ONE_KEY =
      Set.of(
          SectionId.PRINCIPLES,
          SectionId.WEBSITE,
          SectionId.CHANNELS,
          SectionId.CAMERAS,
          SectionId.COMPLAINTS,
          SectionId.DEFINITIONS,
          SectionId.LAWS,
          SectionId.CHANGES);

  private static final String START = "begin";

  private final Sides sides;

  SectionOrder(Sides sides) {
    this.sides = sides;
  }

  /** The sections of a side in the order of its page. */
  Map<String, Object> of(Record document) {
    Map<String, Object> order = new LinkedHashMap<>();
    if (document instanceof PrivacyStatement statement) {
      statement.sections().forEach(choice -> order.put(choice.id().yaml(), choice));
      Arrays.stream(SectionId.values())
          .forEach(id -> order.putIfAbsent(id.yaml(), new SectionChoice(id, Optional.empty())));
    }
    return order;
  }

  /** Those of some sections that either side may show. */
  Map<String, Object> shown(Map<String, Object> order) {
    Map<String, Object> shown = new LinkedHashMap<>(order);
    shown.values().removeIf(choice -> !mayShow(((SectionChoice) choice).id()));
    return shown;
  }

  private boolean mayShow(SectionId id) {
    return !OF_ONE_KEY.contains(id) || isFilled(sides.older(), id) || isFilled(sides.newer(), id);
  }

  private static boolean isFilled(Record document, SectionId id) {
    return RecordShape.of(document.getClass())
        .part(id.yaml())
        .filter(part -> !part.values(document).isEmpty())
        .isPresent();
  }

  /** Entries of which the page shows the order: own sections that follow the same section. */
  List<Map<String, Object>> together(Part part, Map<String, Object> entries) {
    if (part.valueType() != OwnSection.class || !(sides.newer() instanceof PrivacyStatement)) {
      return List.of(entries);
    }
    Map<String, Map<String, Object>> bySection = new LinkedHashMap<>();
    entries.forEach(
        (key, own) ->
            bySection
                .computeIfAbsent(((OwnSection) own).after(), after -> new LinkedHashMap<>())
                .put(key, own));
    return List.copyOf(bySection.values());
  }

  /** Says after which heading an own section stands now; empty for any other key. */
  Optional<String> said(Told.Of of) {
    boolean isPlace =
        of.part().accessor().getDeclaringClass() == OwnSection.class
            && of.part().key().value().equals("na");
    if (!isPlace) {
      return Optional.empty();
    }
    String section = FirstLetter.capital(of.subject().words());
    return Optional.of(
        sides.newer() instanceof PrivacyStatement
            ? section
                + " staat nu "
                + place(sides.newer(), (String) of.is())
                + ". Dat was "
                + place(sides.older(), (String) of.was())
                + "."
            : section + " heeft in de gegevens een andere plaats, op de pagina niet.");
  }

  private String place(Record document, String after) {
    if (after.equals(START)) {
      return "aan het begin";
    }
    return "na "
        + Spoken.quoted(
            Optional.ofNullable(of(document).get(after))
                .map(SectionChoice.class::cast)
                .map(choice -> choice.title().orElse(choice.id().dutch()))
                .orElse(after));
  }
}
