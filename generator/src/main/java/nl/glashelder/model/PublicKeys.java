package nl.glashelder.model;

import java.util.List;
import java.util.Optional;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;

/** Leaves out of data what a corporation keeps to itself. */
public final class PublicKeys {
  private PublicKeys() {}

  /** The same data without the keys that are {@link Key#internal() internal}, however deep. */
  public static <T extends Record> T of(T data) {
    RecordShape shape = RecordShape.of(data.getClass());
    Object[] values = new Object[shape.parts().size()];
    for (int i = 0; i < values.length; i++) {
      Part part = shape.parts().get(i);
      values[i] = part.key().internal() ? part.whenLeftOut().orElseThrow() : shown(part, data);
    }
    @SuppressWarnings("unchecked")
    T shown = (T) shape.create(values);
    return shown;
  }

  private static Object shown(Part part, Record holder) {
    Object value = part.get(holder);
    return part.kind() == Kind.RECORD ? deeper(value) : value;
  }

  private static Object deeper(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(PublicKeys::deeper);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(PublicKeys::deeper).toList();
    }
    return of((Record) value);
  }
}
