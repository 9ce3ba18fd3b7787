package nl.glashelder.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.FullStop;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.Term;
import nl.glashelder.model.Text;

/** What things are called, in both documents: ids become the names a reader knows. */
final class Names {
  private static final List<String> NAME_KEYS = List.of("naam", "titel", "begrip", "vraag");
  private static final int LONGEST = 60;

  private final Map<String, String> byListAndId = new HashMap<>();

  private final FormOfAddress address;

  private Names(FormOfAddress address) {
    this.address = address;
  }

  /** The names in two documents; the newer one's where they differ. */
  static Names of(Record older, Record newer, FormOfAddress address) {
    Names names = new Names(address);
    names.collect(older);
    names.collect(newer);
    return names;
  }

  private void collect(Record document) {
    for (Part part : RecordShape.of(document.getClass()).parts()) {
      if (part.isList() && part.kind() == Kind.RECORD) {
        for (Object value : part.values(document)) {
          RecordShape.idOf(value)
              .ifPresent(id -> byListAndId.put(part.key().value() + "." + id, nameOf(value)));
        }
      }
    }
  }

  /** Whether a component is the name of its record. */
  static boolean isName(Part part) {
    return NAME_KEYS.contains(part.key().value()) && part.kind() == Kind.STRING;
  }

  /** What something that is referred to is called. */
  String referred(String list, String id) {
    return byListAndId.getOrDefault(list + "." + id, id);
  }

  /** What a record is called, in this form of address. */
  String nameOf(Object value) {
    Optional<Part> reference = reference(value);
    return reference.isPresent()
        ? referred(reference.get().key().refersTo(), (String) reference.get().get(value))
        : nameOf(value, address);
  }

  /** The id of a record that is called after something else: the terms of an audience. */
  private static Optional<Part> reference(Object value) {
    return RecordShape.of(value.getClass()).parts().stream()
        .filter(part -> part.isId() && !part.key().refersTo().isEmpty())
        .findFirst();
  }

  /** What a record is called: its name, else its fixed word, else the start of its text. */
  static String nameOf(Object value, FormOfAddress address) {
    Object name = naming(value).map(part -> part.values(value).get(0)).orElse(null);
    if (name instanceof Term term) {
      return address.resolve(term.dutch());
    }
    if (name instanceof Text text) {
      return shorten(text.markdown());
    }
    return name instanceof String words
        ? words
        : RecordShape.idOf(value).orElseGet(() -> Subject.noun(value.getClass()));
  }

  /** The component that a record is called by. */
  static Optional<Part> naming(Object value) {
    if (reference(value).isPresent()) {
      return Optional.empty();
    }
    List<Part> filled =
        RecordShape.of(value.getClass()).parts().stream()
            .filter(part -> !part.isList() && !part.values(value).isEmpty())
            .toList();
    return filled.stream()
        .filter(Names::isName)
        .findFirst()
        .or(
            () ->
                filled.stream()
                    .filter(part -> part.kind() == Kind.TERM || part.kind() == Kind.TEXT)
                    .findFirst());
  }

  /** Whether a text is more than fits within a sentence. */
  static boolean isTooLong(String text) {
    return oneLine(text).length() > LONGEST;
  }

  /** The start of a text, whole words, for use within a sentence. */
  static String shorten(String text) {
    return start(oneLine(text));
  }

  /** The same of a name: a stop at its end is that of a shortened word, such as "Inc.". */
  static String shortenName(String name) {
    return start(FullStop.withoutAmongOthers(name.replaceAll("\\s+", " ").strip()));
  }

  private static String start(String line) {
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, space < 20 ? LONGEST : space) + " …";
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return FullStop.without(line);
  }
}
