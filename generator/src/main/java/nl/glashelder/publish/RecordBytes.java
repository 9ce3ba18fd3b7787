package nl.glashelder.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Records as bytes, for what one build leaves to the next. Whoever reads must have written with the
 * same classes: bytes are kept under the identity of the Glashelder that wrote them, so that the
 * form may change with any version.
 *
 * <p>Knows records of texts, numbers, booleans, dates, enums, records, and optionals, lists and
 * maps by text of those.
 */
final class RecordBytes {
  private RecordBytes() {}

  /** The bytes of a record, ending with a check sum. */
  static byte[] write(Record value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      record(value, out);
      out.writeInt(sum(bytes.toByteArray(), bytes.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The record that was written; empty when the bytes are not as they were written. */
  static <T extends Record> Optional<T> read(byte[] bytes, Class<T> type) {
    int length = bytes.length - Integer.BYTES;
    if (length < 0) {
      return Optional.empty();
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      DataInputStream end =
          new DataInputStream(new ByteArrayInputStream(bytes, length, Integer.BYTES));
      return sum(bytes, length) == end.readInt()
          ? Optional.of(type.cast(read(in, type)))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static int sum(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return (int) sum.getValue();
  }

  private static void record(Record value, DataOutputStream out) throws IOException {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      write(get(component, value), out);
    }
  }

  private static Object get(RecordComponent component, Record value) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record hides " + component, e);
    }
  }

  private static void write(Object value, DataOutputStream out) throws IOException {
    if (value instanceof String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(utf8.length);
      out.write(utf8);
    } else if (value instanceof Integer number) {
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeLong(number);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof LocalDate day) {
      out.writeLong(day.toEpochDay());
    } else if (value instanceof Enum<?> constant) {
      out.writeInt(constant.ordinal());
    } else if (value instanceof Optional<?> optional) {
      out.writeBoolean(optional.isPresent());
      if (optional.isPresent()) {
        write(optional.get(), out);
      }
    } else if (value instanceof List<?> list) {
      out.writeInt(list.size());
      for (Object each : list) {
        write(each, out);
      }
    } else if (value instanceof Map<?, ?> map) {
      out.writeInt(map.size());
      for (Map.Entry<?, ?> each : map.entrySet()) {
        write(each.getKey(), out);
        write(each.getValue(), out);
      }
    } else if (value instanceof Record nested) {
      record(nested, out);
    } else {
      throw new IllegalArgumentException("no bytes for " + value.getClass());
    }
  }

  private static Object read(DataInputStream in, Type type) throws IOException {
    if (type instanceof ParameterizedType generic) {
      return generic(in, (Class<?>) generic.getRawType(), generic.getActualTypeArguments());
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    } else if (plain == int.class) {
      return in.readInt();
    } else if (plain == long.class) {
      return in.readLong();
    } else if (plain == boolean.class) {
      return in.readBoolean();
    } else if (plain == LocalDate.class) {
      return LocalDate.ofEpochDay(in.readLong());
    } else if (plain.isEnum()) {
      return plain.getEnumConstants()[in.readInt()];
    } else if (plain.isRecord()) {
      return record(in, plain);
    }
    throw new IllegalArgumentException("no bytes of " + type);
  }

  private static Object generic(DataInputStream in, Class<?> raw, Type[] of) throws IOException {
    if (raw == Optional.class) {
      return in.readBoolean() ? Optional.of(read(in, of[0])) : Optional.empty();
    }
    int size = in.readInt();
    if (raw == List.class) {
      List<Object> list = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        list.add(read(in, of[0]));
      }
      return list;
    }
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      map.put(read(in, of[0]), read(in, of[1]));
    }
    return map;
  }

  private static Object record(DataInputStream in, Class<?> type) throws IOException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = read(in, components[i].getGenericType());
      types[i] = components[i].getType();
    }
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot be made again: " + type, e);
    }
  }
}
