package nl.glashelder.source;

import java.util.List;
import java.util.Optional;

/** A value of a YAML file with its place; free of the YAML library and of its types. */
sealed interface YamlValue {
  /** Where the value starts. */
  Position position();

  /** What the value is, in Dutch, for messages. */
  String kind();

  /**
   * A text, number, date or nothing at all: YAML's own guesses are not followed.
   *
   * @param end the place behind its last character in the file
   */
  record Scalar(Position position, Position end, String text) implements YamlValue {
    @Override
    public String kind() {
      return text.isBlank() ? "niets" : "een tekst";
    }
  }

  /**
   * A list.
   *
   * @param inline whether it stands between square brackets, where a comma splits
   */
  record Sequence(Position position, List<YamlValue> values, boolean inline) implements YamlValue {
    /** A list with a line for each value. */
    Sequence(Position position, List<YamlValue> values) {
      this(position, values, false);
    }

    @Override
    public String kind() {
      return "een lijst";
    }
  }

  /** Keys with values, in the order of the file. */
  record Mapping(Position position, List<Entry> entries) implements YamlValue {
    @Override
    public String kind() {
      return "een groep sleutels";
    }

    /** The value of a key. */
    Optional<YamlValue> get(String key) {
      return entries.stream().filter(e -> e.key().equals(key)).map(Entry::value).findFirst();
    }
  }

  /** One key with its value. */
  record Entry(String key, Position position, YamlValue value) {}
}
