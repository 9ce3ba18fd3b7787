package nl.glashelder.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.Text;

/** Makes records of the model with anything in them that their types allow. */
final class RandomRecords {
  private static final List<String> TEXTS =
      List.of(
          "huur-innen",
          "Huur innen",
          "nee",
          "ja",
          "geen",
          "null",
          "~",
          "Yes",
          "NO",
          "on",
          "1.10",
          "0123",
          "2026-01-01",
          "12:30:45",
          "1e3",
          "0x1F",
          "# x",
          "a # b",
          "a: b",
          "a:",
          ": ",
          ":",
          "- ",
          "-",
          "- a",
          "? a",
          "| a",
          "> a",
          "* a",
          "& a",
          "! a",
          "% a",
          "@ a",
          "` a",
          "a,",
          "[a]",
          "{a}",
          "{u hebt|je hebt}",
          "{u|je}",
          "'",
          "\"",
          "'a'",
          "\"a\"",
          "a\\nb",
          "\\",
          " a",
          "a ",
          "  ",
          "a  b",
          "é",
          "€ 5",
          "🏠 thuis",
          "👩‍💻",
          "\u00a0",
          "a\u00a0b",
          "a\u00adb",
          "\u200b",
          "\u202e",
          "\u0085",
          "\u2028",
          "\ufeff",
          "\uffff",
          "\t",
          "a\tb",
          "\r",
          "a\r\nb",
          "a\n",
          "a\n\n",
          "\na",
          "\n",
          "a\nb",
          "a\n\n\nb",
          "a\n  b",
          "a\n\tb",
          "a  \nb",
          "a\n \nb",
          " a\nb",
          "# a\nb",
          "- a\n- b",
          "a:\n  b",
          "---\na",
          "a\n---",
          "a\n...",
          "%YAML 1.1\na",
          "<<",
          "=",
          "Ω",
          "日本",
          "\u0000",
          "\u007f",
          "a".repeat(300) + " " + "b ".repeat(100) + "c",
          "Wij bewaren dit.\n\n- een\n- twee\n\n> citaat",
          "!!str a",
          "&anker",
          "*anker",
          "k: [a, b");

  private final Random random;

  RandomRecords(long seed) {
    this.random = new Random(seed);
  }

  <T extends Record> T make(Class<T> type) {
    return type.cast(record(type));
  }

  private Object record(Class<?> type) {
    RecordShape shape = RecordShape.of(type);
    boolean bare = random.nextInt(8) == 0;
    return shape.create(shape.parts().stream().map(p -> component(p, bare)).toArray());
  }

  private Object component(Part part, boolean bare) {
    boolean there = !bare && random.nextInt(3) > 0;
    return switch (part.count()) {
      case ONE -> one(part);
      case OPTIONAL -> there ? Optional.of(one(part)) : Optional.empty();
      case LIST -> there ? list(part) : List.of();
      case OPTIONAL_LIST -> there ? Optional.of(list(part)) : Optional.empty();
    };
  }

  private List<Object> list(Part part) {
    List<Object> list = new ArrayList<>();
    int most = part.kind() == Kind.RECORD ? 2 : 4;
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      list.add(one(part));
    }
    return list;
  }

  private Object one(Part part) {
    return switch (part.kind()) {
      case STRING -> string();
      case TEXT -> text();
      case DURATION -> new IsoDuration(number(), number(), number(), number(), number(), number());
      case DATE -> LocalDate.ofEpochDay(random.nextInt(40_000));
      case FLAG -> random.nextBoolean();
      case TERM -> {
        Object[] terms = part.valueType().getEnumConstants();
        yield terms[random.nextInt(terms.length)];
      }
      case RECORD -> record(part.valueType());
    };
  }

  private int number() {
    return random.nextBoolean() ? 0 : random.nextInt(9999);
  }

  private Text text() {
    String text = string();
    return new Text(text.isBlank() ? "tekst" : text);
  }

  private String string() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      text.append(
          random.nextInt(20) == 0
              ? Character.toString(random.nextInt(0xD800))
              : TEXTS.get(random.nextInt(TEXTS.size())));
    }
    return random.nextInt(50) == 0 ? "" : text.toString();
  }
}
