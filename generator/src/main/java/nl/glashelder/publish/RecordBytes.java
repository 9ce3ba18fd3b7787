package nl.glashelder.publish;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
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
 * form may change with any version. Only what {@link BuildMemory} must know of whatever version
 * wrote it is read from the start of longer bytes.
 *
 * <p>Knows records of texts, numbers, booleans, dates, enums, records, and optionals, lists and
 * maps by text of those.
 */
final class RecordBytes {
  /** How a record is put together; asking the class for it each time took most of the reading. */
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  private RecordBytes() {}

  /** The components of a record, in order, and how it is made of them. */
  private record Shape(List<Method> accessors, List<Type> types, Constructor<?> constructor) {
    static Shape of(Class<?> type) {
      List<Method> accessors = new ArrayList<>();
      List<Type> types = new ArrayList<>();
      List<Class<?>> plain = new ArrayList<>();
      for (RecordComponent component : type.getRecordComponents()) {
        accessors.add(component.getAccessor());
        types.add(component.getGenericType());
        plain.add(component.getType());
      }
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(plain.toArray(new Class<?>[0]));
        constructor.setAccessible(true);
        accessors.forEach(accessor -> accessor.setAccessible(true));
        return new Shape(List.copyOf(accessors), List.copyOf(types), constructor);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("a record has this constructor: " + type, e);
      }
    }
  }

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
    return read(bytes, type, 0);
  }

  /** The record that bytes begin with, whatever follows; empty when they do not. */
  static <T extends Record> Optional<T> readStart(byte[] bytes, Class<T> type) {
    return read(bytes, type, bytes.length);
  }

  private static <T extends Record> Optional<T> read(byte[] bytes, Class<T> type, int mayFollow) {
    int length = bytes.length - Integer.BYTES;
    if (length < 0 || sum(bytes, length) != ByteBuffer.wrap(bytes).getInt(length)) {
      return Optional.empty();
    }
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
      T value = type.cast(read(in, type));
      return in.remaining() <= mayFollow ? Optional.of(value) : Optional.empty();
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static int sum(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return (int) sum.getValue();
  }

  private static void record(Record value, DataOutputStream out) throws IOException {
    for (Method accessor : SHAPES.get(value.getClass()).accessors()) {
      try {
        write(accessor.invoke(value), out);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a record hides " + accessor, e);
      }
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

  private static Object read(ByteBuffer in, Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic(in, (Class<?>) generic.getRawType(), generic.getActualTypeArguments());
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return text(in);
    } else if (plain == int.class) {
      return in.getInt();
    } else if (plain == long.class) {
      return in.getLong();
    } else if (plain == boolean.class) {
      return in.get() != 0;
    } else if (plain == LocalDate.class) {
      return LocalDate.ofEpochDay(in.getLong());
    } else if (plain.isEnum()) {
      return plain.getEnumConstants()[in.getInt()];
    } else if (plain.isRecord()) {
      return record(in, plain);
    }
    throw new IllegalArgumentException("no bytes of " + type);
  }

  private static String text(ByteBuffer in) {
    int length = in.getInt();
    int start = in.position();
    in.position(start + length);
    return new String(in.array(), start, length, StandardCharsets.UTF_8);
  }

  private static Object generic(ByteBuffer in, Class<?> raw, Type[] of) {
    if (raw == Optional.class) {
      return in.get() != 0 ? Optional.of(read(in, of[0])) : Optional.empty();
    }
    int size = in.getInt();
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

  private static Object record(ByteBuffer in, Class<?> type) {
    Shape shape = SHAPES.get(type);
    Object[] values = new Object[shape.types().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = read(in, shape.types().get(i));
    }
    try {
      return shape.constructor().newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot be made again: " + type, e);
    }
  }
}
