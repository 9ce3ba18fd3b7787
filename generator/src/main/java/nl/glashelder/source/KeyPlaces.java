package nl.glashelder.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;

/** Where a key belongs that stands where it cannot: in another part, or in another file. */
final class KeyPlaces {
  /** A key of more places than this is no key that one can be sent to. */
  private static final int MOST = 3;

  private static final Map<Class<?>, String> FILES = new LinkedHashMap<>();
  private static final Map<Class<?>, Map<String, Set<String>>> PLACES = new LinkedHashMap<>();

  /** Parts of the document whose name is also a key of entries that refer to them. */
  private static final Map<Class<?>, Map<String, Set<String>>> REFERRING = new LinkedHashMap<>();

  static {
    FILES.put(Corporation.class, "corporatie.yaml");
    FILES.put(PrivacyStatement.class, "privacyverklaring.yaml");
    FILES.put(CookieNotice.class, "cookieverklaring.yaml");
    for (Class<?> document : FILES.keySet()) {
      Map<String, Set<String>> places = new LinkedHashMap<>();
      Map<String, Set<String>> referring = new LinkedHashMap<>();
      collect(document, "", places);
      // Where the document has a part of that name, the same key elsewhere refers to it.
      RecordShape.of(document).parts().stream()
          .filter(part -> part.kind() == Kind.RECORD)
          .map(part -> part.key().value())
          .forEach(
              key -> {
                Set<String> entries = new LinkedHashSet<>(places.put(key, Set.of("")));
                entries.removeIf(path -> path.isEmpty() || path.contains(","));
                referring.put(key, entries);
              });
      PLACES.put(document, places);
      REFERRING.put(document, referring);
    }
  }

  private KeyPlaces() {}

  private static void collect(Class<?> type, String path, Map<String, Set<String>> places) {
    for (Part part : RecordShape.of(type).parts()) {
      String key = part.key().value();
      places.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(path);
      if (part.kind() == Kind.RECORD) {
        collect(part.valueType(), path.isEmpty() ? key : path + ", " + key, places);
      }
    }
  }

  /**
   * Where a key belongs, as a sentence; empty when that is nowhere or in many places.
   *
   * @param document the type of the document that it stands in
   */
  static Optional<String> of(String key, Class<?> document) {
    if (!FILES.containsKey(document)) {
      return Optional.empty();
    }
    Set<String> referring = REFERRING.get(document).getOrDefault(key, Set.of());
    if (!referring.isEmpty()) {
      return Optional.of(
          Quoted.of(key)
              + " kan hier niet, maar wel bij "
              + String.join(" en bij ", referring)
              + ", en als lijst bovenaan, zonder spaties ervoor.");
    }
    List<String> here = said(key, document, "");
    List<String> places = new ArrayList<>(here);
    if (here.isEmpty()) {
      FILES.forEach((other, file) -> places.addAll(said(key, other, " in " + file)));
    }
    return places.isEmpty() || places.size() > MOST
        ? Optional.empty()
        : Optional.of(
            Quoted.of(key) + " is een sleutel die hoort " + String.join(", of ", places) + ".");
  }

  /**
   * The keys of a part of the document whose own key stands in another part with nothing behind it:
   * they come after it, and are not wrong themselves.
   */
  static Set<String> insideEmpty(YamlValue.Entry entry, Class<?> document) {
    boolean empty = entry.value() instanceof YamlValue.Scalar scalar && scalar.text().isBlank();
    return !empty || !FILES.containsKey(document)
        ? Set.of()
        : RecordShape.of(document).part(entry.key()).stream()
            .filter(part -> part.kind() == Kind.RECORD)
            .flatMap(part -> RecordShape.of(part.valueType()).keys().keySet().stream())
            .collect(Collectors.toSet());
  }

  /** Whether a line of a text is the key of a part of some document. */
  static boolean isPart(String key) {
    return FILES.keySet().stream()
        .flatMap(document -> RecordShape.of(document).part(key).stream())
        .anyMatch(part -> part.kind() == Kind.RECORD);
  }

  /** Whether a key belongs in the entries of a part of a document, or in the part itself. */
  static boolean isKeyOf(String key, String part) {
    return FILES.keySet().stream()
        .flatMap(document -> RecordShape.of(document).part(part).stream())
        .filter(p -> p.kind() == Kind.RECORD)
        .anyMatch(p -> RecordShape.of(p.valueType()).part(key).isPresent());
  }

  /** Whether some part of a document has a key. */
  static boolean isKey(String key) {
    return PLACES.values().stream().anyMatch(places -> places.containsKey(key));
  }

  /** The keys that a document or a part of it can have. */
  static Set<String> keys() {
    return PLACES.values().stream()
        .flatMap(places -> places.keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a document has a key at its top. */
  static boolean isTop(String key) {
    return FILES.keySet().stream()
        .anyMatch(document -> RecordShape.of(document).part(key).isPresent());
  }

  private static List<String> said(String key, Class<?> document, String in) {
    return PLACES.get(document).getOrDefault(key, Set.of()).stream()
        .map(
            path ->
                path.isEmpty()
                    ? in.isEmpty() ? "bovenaan, zonder spaties ervoor" : in.strip()
                    : "bij " + path + in)
        .toList();
  }
}
