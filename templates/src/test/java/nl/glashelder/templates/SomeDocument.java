package nl.glashelder.templates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Count;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.Term;
import nl.glashelder.model.Text;

/**
 * Documents in which some keys are filled in and others are not, with words that stand nowhere
 * else, and copies of them without a key. Made from the records of the model, so that a new key is
 * in them by itself.
 */
final class SomeDocument {
  /** What others refer to is always there, or a reference would lead nowhere. */
  private static final Set<String> REFERRED_TO =
      Set.of(
          "doelgroepen", "gegevens", "ontvangers", "bewaartermijnen", "websites", "verwerkingen");

  private final Random random;
  private final TreeMap<String, String> texts = new TreeMap<>();
  private int counter;

  /** How many keys around this place a corporation keeps to itself. */
  private int internal;

  private SomeDocument(long seed) {
    this.random = new Random(seed);
  }

  /**
   * A document with the words that were filled in, by where.
   *
   * @param document the record
   * @param texts each text of the record by its path
   */
  record Filled<T>(T document, TreeMap<String, String> texts) {}

  static <T extends Record> Filled<T> of(Class<T> type, long seed) {
    SomeDocument some = new SomeDocument(seed);
    T document = type.cast(some.record(type, "", "", 0));
    return new Filled<>(document, some.texts);
  }

  private Object record(Class<?> type, String path, String list, int number) {
    List<Object> values = new ArrayList<>();
    for (Part part : RecordShape.of(type).parts()) {
      String inner = path.isEmpty() ? part.key().value() : path + "." + part.key().value();
      boolean there = random.nextInt(3) > 0 || path.isEmpty() && isReferredTo(part);
      internal += part.key().internal() ? 1 : 0;
      values.add(
          part.isId() && part.kind() == Kind.STRING
              ? id(part, list, number)
              : component(part, inner, number, there));
      internal -= part.key().internal() ? 1 : 0;
    }
    return RecordShape.of(type).create(values.toArray());
  }

  /** Some entries are known by the id of what they are about. */
  private static String id(Part id, String list, int number) {
    String about = id.key().refersTo();
    return (about.isEmpty() ? list : about) + "-" + number;
  }

  private static boolean isReferredTo(Part part) {
    return REFERRED_TO.contains(part.key().value());
  }

  private Object component(Part part, String path, int number, boolean there) {
    return switch (part.count()) {
      case ONE -> value(part, path, number);
      case OPTIONAL -> there ? Optional.of(value(part, path, number)) : Optional.empty();
      case LIST -> there ? list(part, path) : List.of();
      case OPTIONAL_LIST -> there ? Optional.of(list(part, path)) : Optional.empty();
    };
  }

  private List<Object> list(Part part, String path) {
    List<Object> values = new ArrayList<>();
    int most = part.key().refersTo().isEmpty() && !isReferredTo(part) ? 1 + random.nextInt(2) : 2;
    int first = most == 2 ? 0 : random.nextInt(2);
    for (int i = 0; i < most; i++) {
      int number = first + i;
      values.add(value(part, path + "." + name(part, number), number));
    }
    return values;
  }

  private static String name(Part part, int number) {
    if (part.kind() == Kind.RECORD && RecordShape.of(part.valueType()).hasId()) {
      Part id = RecordShape.of(part.valueType()).parts().get(0);
      return id.kind() == Kind.TERM
          ? ((Term) term(id, number)).yaml()
          : id(id, part.key().value(), number);
    }
    return String.valueOf(number);
  }

  private Object value(Part part, String path, int number) {
    counter++;
    return switch (part.kind()) {
      case STRING -> string(part, path, number);
      case TEXT -> new Text(told(path, "om woord" + counter + "x te zien"));
      case DURATION -> IsoDuration.parse("P" + (10 + counter) + "D").orElseThrow();
      case DATE -> LocalDate.of(2026, 1, 1).plusDays(counter);
      case FLAG -> random.nextBoolean();
      case TERM -> term(part, isFirst(part) ? number : random.nextInt(12));
      case RECORD -> record(part.valueType(), path, part.key().value(), number);
    };
  }

  /** The first term of an entry tells it from the others: a right, a basis, a kind of cookie. */
  private static boolean isFirst(Part part) {
    return part.isId() || part.key().value().equals("grondslag");
  }

  private String string(Part part, String path, int number) {
    if (!part.key().refersTo().isEmpty()) {
      return part.key().refersTo() + "-" + number;
    }
    return switch (part.key().form()) {
      case URL -> told(path, "https://voorbeeld.example/" + counter + "x");
      case EMAIL -> told(path, "mail" + counter + "x@voorbeeld.example");
      case FREE -> part.key().value().equals("na") ? "begin" : told(path, "woord" + counter + "x");
      default -> part.key().form().example();
    };
  }

  private String told(String path, String text) {
    if (internal == 0) {
      texts.put(path, text);
    }
    return text;
  }

  private static Object term(Part part, int number) {
    Object[] all = part.valueType().getEnumConstants();
    return all[number % all.length];
  }

  /**
   * The document without what stands at a path: a key that is left out, or an entry fewer. Empty
   * when nothing stands there, or when it may not be left out.
   */
  static <T extends Record> Optional<T> without(T document, String path) {
    @SuppressWarnings("unchecked")
    Optional<T> less = (Optional<T>) (Optional<?>) cut(document, path);
    return less;
  }

  private static Optional<Object> cut(Object holder, String path) {
    List<Part> parts = RecordShape.of(holder.getClass()).parts();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      String key = part.key().value();
      if (path.equals(key) || path.startsWith(key + ".")) {
        String rest = path.equals(key) ? "" : path.substring(key.length() + 1);
        Optional<Object> value = cut(part, holder, rest);
        int place = i;
        return value.map(v -> copy(holder, place, v));
      }
    }
    return Optional.empty();
  }

  private static Optional<Object> cut(Part part, Object holder, String rest) {
    List<?> values = part.values(holder);
    boolean nothing = values.isEmpty() || values.equals(List.of(false));
    if (nothing) {
      return Optional.empty();
    }
    if (rest.isEmpty()) {
      return part.whenLeftOut();
    }
    if (part.isList()) {
      return cutList(part, values, rest)
          .map(v -> part.count() == Count.OPTIONAL_LIST ? Optional.of(v) : v);
    }
    return part.kind() == Kind.RECORD
        ? cut(values.get(0), rest).map(v -> part.count() == Count.OPTIONAL ? Optional.of(v) : v)
        : Optional.empty();
  }

  private static Optional<Object> cutList(Part part, List<?> values, String rest) {
    String name = rest.split("\\.", 2)[0];
    Predicate<Object> is = v -> name.equals(idOf(part, v));
    Optional<?> found = values.stream().filter(is).findFirst();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    if (rest.equals(name)) {
      return Optional.of(values.stream().filter(is.negate()).toList());
    }
    return cut(found.get(), rest.substring(name.length() + 1))
        .map(v -> values.stream().map(old -> is.test(old) ? v : old).toList());
  }

  private static String idOf(Part part, Object value) {
    if (part.kind() != Kind.RECORD) {
      return String.valueOf(value);
    }
    Part first = RecordShape.of(value.getClass()).parts().get(0);
    Object id = first.get(value);
    return id instanceof Term term ? term.yaml() : String.valueOf(id);
  }

  private static Object copy(Object holder, int place, Object value) {
    RecordShape shape = RecordShape.of(holder.getClass());
    Object[] values = shape.parts().stream().map(p -> p.get(holder)).toArray();
    values[place] = value;
    return shape.create(values);
  }
}
