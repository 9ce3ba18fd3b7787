package nl.glashelder.templates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Count;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.Text;

/**
 * Documents in which every key is filled in and every reference holds, and copies of them in which
 * one key has another value. Lists have two entries, so that one can go and both can change places.
 */
final class WholeDocument {
  private static final int ENTRIES = 2;

  /** Where a section of one's own stands: the only name of a section that is not a term. */
  private static final String AFTER = "na";

  private int counter;

  private WholeDocument() {}

  /** A document of a type. */
  static <T extends Record> T of(Class<T> type) {
    return type.cast(new WholeDocument().record(type, "", 0));
  }

  private Object record(Class<?> type, String list, int number) {
    List<Object> values = new ArrayList<>();
    for (Part part : RecordShape.of(type).parts()) {
      Object value =
          part.isId() && part.kind() == Kind.STRING
              ? id(part.key().refersTo().isEmpty() ? list : part.key().refersTo(), number)
              : part.isList() ? list(part) : value(part, number);
      if (part.key().value().equals(AFTER)) {
        value = "begin";
      }
      values.add(
          part.count() == Count.OPTIONAL || part.count() == Count.OPTIONAL_LIST
              ? Optional.of(value)
              : value);
    }
    return RecordShape.of(type).create(values.toArray());
  }

  private List<Object> list(Part part) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < ENTRIES; i++) {
      values.add(value(part, i));
    }
    return values;
  }

  private static String id(String list, int number) {
    return list + "-" + number;
  }

  private Object value(Part part, int number) {
    counter++;
    return switch (part.kind()) {
      case STRING ->
          part.key().refersTo().isEmpty()
              ? switch (part.key().form()) {
                case URL -> "https://voorbeeld.example/" + counter;
                case EMAIL -> "mail" + counter + "@voorbeeld.example";
                default -> "woord" + counter;
              }
              : id(part.key().refersTo(), number);
      case TEXT -> new Text("zin nummer" + counter + " staat hier");
      case DURATION -> IsoDuration.parse("P" + counter + "D").orElseThrow();
      case DATE -> LocalDate.of(2026, 1, 1).plusDays(counter);
      case FLAG -> true;
      case TERM -> term(part, number);
      case RECORD -> record(part.valueType(), part.key().value(), number);
    };
  }

  private static Object term(Part part, int number) {
    Object[] all = part.valueType().getEnumConstants();
    return all[number % all.length];
  }

  /**
   * Calls back with a copy of a document for everything that can be done to one key: another value,
   * or none, another order, or an entry fewer.
   */
  static <T extends Record> void changedOnce(T document, BiConsumer<String, T> use) {
    Class<T> type = type(document);
    vary(document, "", (path, copy) -> use.accept(path, type.cast(copy)));
  }

  @SuppressWarnings("unchecked")
  private static <T> Class<T> type(T value) {
    return (Class<T>) value.getClass();
  }

  private static void vary(Object holder, String path, BiConsumer<String, Object> use) {
    List<Part> parts = RecordShape.of(holder.getClass()).parts();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (!part.isId()) {
        int place = i;
        String inner = path + (path.isEmpty() ? "" : ".") + part.key().value();
        boolean optional = part.count() == Count.OPTIONAL || part.count() == Count.OPTIONAL_LIST;
        BiConsumer<String, Object> with =
            (p, v) -> use.accept(p, copy(holder, place, optional ? Optional.of(v) : v));
        if (part.count() == Count.OPTIONAL) {
          use.accept(inner, copy(holder, place, Optional.empty()));
        }
        if (part.isList()) {
          varyList(part, part.values(holder), inner, with);
        } else {
          varyValue(part, part.values(holder).get(0), inner, with);
        }
      }
    }
  }

  private static void varyList(
      Part part, List<?> values, String path, BiConsumer<String, Object> use) {
    use.accept(path, List.of(values.get(0)));
    use.accept(path, List.of(values.get(1), values.get(0)));
    if (part.kind() == Kind.RECORD) {
      Consumer<BiConsumer<String, Object>> second = then -> vary(values.get(1), path, then);
      second.accept((p, v) -> use.accept(p, List.of(values.get(0), v)));
    }
  }

  private static void varyValue(
      Part part, Object value, String path, BiConsumer<String, Object> use) {
    switch (part.kind()) {
      case STRING -> use.accept(path, value + "anders");
      case TEXT -> use.accept(path, new Text(value + " maar anders"));
      case DURATION -> use.accept(path, IsoDuration.parse("P9Y").orElseThrow());
      case DATE -> use.accept(path, ((LocalDate) value).plusYears(1));
      case FLAG -> use.accept(path, !((Boolean) value));
      case TERM -> use.accept(path, term(part, ((Enum<?>) value).ordinal() + 1));
      case RECORD -> vary(value, path, use);
    }
  }

  private static Object copy(Object holder, int place, Object value) {
    RecordShape shape = RecordShape.of(holder.getClass());
    Object[] values = shape.parts().stream().map(p -> p.get(holder)).toArray();
    values[place] = value;
    return shape.create(values);
  }
}
