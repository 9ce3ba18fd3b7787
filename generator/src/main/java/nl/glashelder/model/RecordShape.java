package nl.glashelder.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a record of the model consists of, read once from its components and their {@link Key}s.
 * Whatever handles every key alike (reading, schema, canonical form, comparison) walks this.
 *
 * @param type the record
 * @param parts its components, in their order
 * @param keys the number of each component by its YAML key, in their order
 * @param maker makes the record
 */
public record RecordShape(
    Class<?> type, List<Part> parts, Map<String, Integer> keys, Constructor<?> maker) {
  private static final ConcurrentHashMap<Class<?>, RecordShape> KNOWN = new ConcurrentHashMap<>();

  /** How often a value can stand there. */
  public enum Count {
    /** Exactly once. */
    ONE,
    /** Once or not at all. */
    OPTIONAL,
    /** Any number of times. */
    LIST,
    /** Any number of times, and "none" differs from "not said". */
    OPTIONAL_LIST
  }

  /** What a value is. */
  public enum Kind {
    /** A short text. */
    STRING,
    /** Markdown. */
    TEXT,
    /** An ISO 8601 duration. */
    DURATION,
    /** A date. */
    DATE,
    /** Yes or no. */
    FLAG,
    /** A word of a fixed set. */
    TERM,
    /** A record of its own. */
    RECORD
  }

  /**
   * One component.
   *
   * @param key its Dutch description
   * @param name its name in Java
   * @param kind what its value is
   * @param count how often
   * @param valueType the type of one value
   * @param accessor reads it
   */
  public record Part(
      Key key, String name, Kind kind, Count count, Class<?> valueType, Method accessor) {
    /** Whether an editor must fill it in. A flag that is left out means no. */
    public boolean isRequired() {
      return count == Count.ONE && !(kind == Kind.FLAG && valueType == boolean.class);
    }

    /** What the record holds when the key is left out; empty when it may not be. */
    public Optional<Object> whenLeftOut() {
      return switch (count) {
        case OPTIONAL, OPTIONAL_LIST -> Optional.of(Optional.empty());
        case LIST -> Optional.of(List.of());
        case ONE -> isRequired() ? Optional.empty() : Optional.of(false);
      };
    }

    /** Whether this is the id of the record. */
    public boolean isId() {
      return key.value().equals("id");
    }

    /** Whether there can be more than one value. */
    public boolean isList() {
      return count == Count.LIST || count == Count.OPTIONAL_LIST;
    }

    /** The value in {@code holder}, as Java holds it. */
    public Object get(Object holder) {
      try {
        return accessor.invoke(holder);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("cannot read " + name + " of " + holder.getClass(), e);
      }
    }

    /** The values in {@code holder}: none, one or more, whatever the count. */
    public List<?> values(Object holder) {
      Object value = get(holder);
      if (value instanceof Optional<?> optional) {
        value = optional.isEmpty() ? List.of() : optional.get();
      }
      return value instanceof List<?> list ? list : List.of(value);
    }
  }

  /** The shape of a record of the model. */
  public static RecordShape of(Class<?> type) {
    return KNOWN.computeIfAbsent(type, RecordShape::read);
  }

  private static RecordShape read(Class<?> type) {
    List<Part> parts = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Key key = component.getAnnotation(Key.class);
      if (key == null) {
        throw new IllegalStateException(type.getName() + "." + component.getName() + " has no key");
      }
      parts.add(part(component, key));
    }
    Map<String, Integer> keys = new LinkedHashMap<>();
    for (Part part : parts) {
      if (keys.put(part.key().value(), keys.size()) != null) {
        throw new IllegalStateException(type.getName() + " has the key twice: " + part.key());
      }
    }
    return new RecordShape(
        type, List.copyOf(parts), Collections.unmodifiableMap(keys), constructor(type));
  }

  private static Constructor<?> constructor(Class<?> type) {
    try {
      return type.getDeclaredConstructor(
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("no constructor of " + type.getName(), e);
    }
  }

  private static Part part(RecordComponent component, Key key) {
    Type type = component.getGenericType();
    Count count = Count.ONE;
    if (raw(type) == Optional.class) {
      type = argument(type);
      count = Count.OPTIONAL;
    }
    if (raw(type) == List.class) {
      type = argument(type);
      count = count == Count.OPTIONAL ? Count.OPTIONAL_LIST : Count.LIST;
    }
    Class<?> value = raw(type);
    Method accessor = component.getAccessor();
    // Everything is public; this only keeps Java from looking at each call whether it is.
    accessor.setAccessible(true);
    return new Part(key, component.getName(), kind(value), count, value, accessor);
  }

  private static Kind kind(Class<?> value) {
    if (value == String.class) {
      return Kind.STRING;
    }
    if (value == Text.class) {
      return Kind.TEXT;
    }
    if (value == IsoDuration.class) {
      return Kind.DURATION;
    }
    if (value == LocalDate.class) {
      return Kind.DATE;
    }
    if (value == boolean.class || value == Boolean.class) {
      return Kind.FLAG;
    }
    return value.isEnum() ? Kind.TERM : Kind.RECORD;
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType p ? p.getRawType() : type);
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  /** The component with a YAML key. */
  public Optional<Part> part(String yamlKey) {
    return Optional.ofNullable(keys.get(yamlKey)).map(parts::get);
  }

  /** Whether entries of this kind have an id. */
  public boolean hasId() {
    return !parts.isEmpty() && parts.get(0).isId();
  }

  /** The id of a record of this shape; empty when it has none. */
  public static Optional<String> idOf(Object value) {
    if (!value.getClass().isAnnotationPresent(Noun.class)) {
      return Optional.empty();
    }
    RecordShape shape = of(value.getClass());
    if (!shape.hasId()) {
      return Optional.empty();
    }
    Object id = shape.parts.get(0).get(value);
    return Optional.of(id instanceof Term term ? term.yaml() : (String) id);
  }

  /** Makes the record. */
  public Object create(Object[] values) {
    try {
      return maker.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type.getName(), e);
    }
  }
}
