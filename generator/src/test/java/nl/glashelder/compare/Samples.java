package nl.glashelder.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.Text;

/** Makes records in which everything is filled in, and copies of them with one thing changed. */
final class Samples {
  private int counter;

  private Samples() {}

  /** A record with every component filled, lists with three different values. */
  static <T extends Record> T full(Class<T> type) {
    return type.cast(new Samples().record(type, 0));
  }

  private Object record(Class<?> type, int variant) {
    List<Object> values = new ArrayList<>();
    for (Part part : RecordShape.of(type).parts()) {
      values.add(
          switch (part.count()) {
            case ONE -> value(part, variant);
            case OPTIONAL -> Optional.of(value(part, variant));
            case LIST -> list(part);
            case OPTIONAL_LIST -> Optional.of(list(part));
          });
    }
    return RecordShape.of(type).create(values.toArray());
  }

  private List<Object> list(Part part) {
    List<Object> values = new ArrayList<>();
    int most = part.kind() == Kind.TERM ? part.valueType().getEnumConstants().length : 3;
    for (int i = 0; i < Math.min(3, most); i++) {
      values.add(value(part, i));
    }
    return values;
  }

  private Object value(Part part, int variant) {
    counter++;
    return switch (part.kind()) {
      case STRING -> part.isId() ? "id-" + counter : "naam nummer " + counter;
      case TEXT -> new Text("Dit is de tekst met het nummer " + counter + " erin");
      case DURATION -> IsoDuration.parse("P" + counter + "D").orElseThrow();
      case DATE -> LocalDate.of(2026, 1, 1).plusDays(counter);
      case FLAG -> true;
      case TERM ->
          part.valueType().getEnumConstants()[variant % part.valueType().getEnumConstants().length];
      case RECORD -> record(part.valueType(), variant);
    };
  }

  /** Calls back with every copy of {@code original} in which one thing differs, and its path. */
  static void changedOnce(Record original, BiConsumer<String, Record> use) {
    vary(original, "", (path, copy) -> use.accept(path, (Record) copy));
  }

  private static void vary(Object holder, String path, BiConsumer<String, Object> use) {
    RecordShape shape = RecordShape.of(holder.getClass());
    for (int i = 0; i < shape.parts().size(); i++) {
      Part part = shape.parts().get(i);
      int place = i;
      if (part.isId()) {
        continue;
      }
      String inner = path.isEmpty() ? part.key().value() : path + "." + part.key().value();
      List<?> values = part.values(holder);
      switch (part.count()) {
        case ONE ->
            varyValue(part, values.get(0), inner, (p, v) -> use.accept(p, with(holder, place, v)));
        case OPTIONAL -> {
          use.accept(inner, with(holder, place, Optional.empty()));
          varyValue(
              part,
              values.get(0),
              inner,
              (p, v) -> use.accept(p, with(holder, place, Optional.of(v))));
        }
        case LIST -> varyList(part, values, inner, (p, v) -> use.accept(p, with(holder, place, v)));
        case OPTIONAL_LIST ->
            varyList(
                part, values, inner, (p, v) -> use.accept(p, with(holder, place, Optional.of(v))));
      }
    }
  }

  private static void varyList(
      Part part, List<?> values, String path, BiConsumer<String, List<?>> use) {
    List<Object> shorter = new ArrayList<>(values);
    shorter.remove(1);
    use.accept(path, shorter);
    List<Object> moved = new ArrayList<>(values);
    moved.add(0, moved.remove(moved.size() - 1));
    use.accept(path, moved);
    if (part.kind() == Kind.RECORD || part.kind() == Kind.TEXT) {
      varyValue(
          part,
          values.get(1),
          path,
          (p, v) -> {
            List<Object> other = new ArrayList<>(values);
            other.set(1, v);
            use.accept(path, other);
          });
    }
  }

  private static void varyValue(
      Part part, Object value, String path, BiConsumer<String, Object> use) {
    switch (part.kind()) {
      case STRING -> use.accept(path, value + " anders");
      case TEXT -> use.accept(path, new Text(value + " anders"));
      case DURATION -> use.accept(path, IsoDuration.parse("P9Y").orElseThrow());
      case DATE -> use.accept(path, ((LocalDate) value).plusYears(1));
      case FLAG -> use.accept(path, !((Boolean) value));
      case TERM -> {
        Object[] all = part.valueType().getEnumConstants();
        use.accept(path, all[(((Enum<?>) value).ordinal() + 3) % all.length]);
      }
      case RECORD -> vary(value, path, use);
    }
  }

  private static Object with(Object holder, int place, Object value) {
    RecordShape shape = RecordShape.of(holder.getClass());
    Object[] values = shape.parts().stream().map(p -> p.get(holder)).toArray();
    values[place] = value;
    return shape.create(values);
  }
}
