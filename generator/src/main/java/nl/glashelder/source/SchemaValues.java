package nl.glashelder.source;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.glashelder.model.Deviation;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.Term;
import nl.glashelder.model.TextForm;

/**
 * What a schema says of a single value: its form, what an editor offers and what it says of a
 * mistake.
 */
final class SchemaValues {
  private static final String NOT_BLANK = "\\S";

  /** Some forms are all digits, which YAML takes for a number. */
  private static final String LONG_NUMBER = "12345678";

  private final Catalogue catalogue;
  private final Offers offers;

  SchemaValues(Catalogue catalogue, Offers offers) {
    this.catalogue = catalogue;
    this.offers = offers;
  }

  /** The schema of one value that is no record. */
  Map<String, Object> of(Part part) {
    return switch (part.kind()) {
      case STRING -> string(part);
      case TEXT -> freeText();
      case DURATION ->
          formed(
              SchemaWords.NOT_ZERO + "(?:" + IsoDuration.regex() + ")",
              SchemaWords.DURATION,
              "P2Y",
              "P6M",
              "P4W");
      case DATE -> date();
      case FLAG -> flag();
      case TERM -> terms(part.valueType());
      case RECORD -> throw new IllegalArgumentException("a record: " + part.name());
    };
  }

  /** An editor offers the Dutch words; what YAML takes for a truth is one all the same. */
  private static Map<String, Object> flag() {
    return ordered(
        "if",
        Map.of("type", "boolean"),
        "else",
        ordered("enum", List.of("ja", "nee"), "errorMessage", SchemaWords.FLAG),
        "examples",
        List.of("ja", "nee"));
  }

  private Map<String, Object> string(Part part) {
    TextForm form = part.key().form();
    if (isRule(part) && !offers.rules().isEmpty()) {
      return ordered(
          "anyOf",
          List.of(
              ordered(
                  "enum",
                  List.copyOf(offers.rules().keySet()),
                  "enumDescriptions",
                  List.copyOf(offers.rules().values())),
              freeText()));
    }
    if (form == TextForm.FREE) {
      Map<String, Object> text = freeText();
      Set<String> known = new TreeSet<>(catalogue.ids(part.key().refersTo()));
      known.addAll(offers.ids().getOrDefault(part.key().refersTo(), List.of()));
      known.addAll(List.of(part.key().suggestions()));
      if (!known.isEmpty()) {
        text.put("examples", List.copyOf(known));
      }
      return text;
    }
    if (form == TextForm.ID) {
      Map<String, Object> id = word(SchemaWords.ID);
      id.put("pattern", "^(?:" + form.regex() + ")$");
      id.put("maxLength", TextForm.LONGEST);
      id.put("patternErrorMessage", SchemaWords.ID);
      return id;
    }
    Map<String, Object> text =
        formed(form.regex(), SchemaWords.form(form.expected()), form.example());
    text.put("maxLength", TextForm.LONGEST);
    if (form.matches(LONG_NUMBER)) {
      numbers(form, text);
    }
    return text;
  }

  /** YAML takes what is all digits for a number; one that is too small was mistyped. */
  private static void numbers(TextForm form, Map<String, Object> text) {
    String message = SchemaWords.quoted(form.expected(), form.example());
    text.put("type", List.of("string", "number"));
    text.put("errorMessage", message);
    text.put(
        "if",
        ordered(
            "type",
            "number",
            "not",
            form == TextForm.KVK
                ? ordered("minimum", 10_000_000, "maximum", 99_999_999)
                : ordered("minimum", 100_000)));
    text.put("then", ordered("type", "string", "errorMessage", message));
  }

  private static boolean isRule(Part part) {
    return part.accessor().getDeclaringClass() == Deviation.class
        && part.key().value().equals("regel");
  }

  private static Map<String, Object> freeText() {
    Map<String, Object> text = word(SchemaWords.TEXT);
    text.put("pattern", NOT_BLANK);
    text.put("patternErrorMessage", SchemaWords.TEXT);
    return text;
  }

  /**
   * Any word, also one that is a number or a truth to YAML. Not by its type: for that an editor
   * would offer true and false.
   */
  private static Map<String, Object> word(String message) {
    return ordered(
        "if",
        Map.of("type", List.of("object", "array", "null")),
        "then",
        ordered("type", "string", "errorMessage", message));
  }

  private static Map<String, Object> date() {
    Map<String, Object> date = formed(SchemaWords.DATE_REGEX, SchemaWords.DATE, "2026-04-02");
    date.put("format", "date");
    return date;
  }

  private static Map<String, Object> formed(String regex, String message, String... examples) {
    return ordered(
        "type",
        "string",
        "pattern",
        "^(?:" + regex + ")$",
        "patternErrorMessage",
        message,
        "errorMessage",
        message,
        "examples",
        List.of(examples));
  }

  private static Map<String, Object> terms(Class<?> type) {
    List<String> meanings =
        Arrays.stream(type.getEnumConstants())
            .map(t -> FormOfAddress.FORMAL.resolve(((Term) t).dutch()))
            .toList();
    List<String> terms = ScalarReader.terms(type);
    return ordered(
        "enum", terms, "enumDescriptions", meanings, "errorMessage", SchemaWords.oneOf(terms));
  }

  /** Keys and values by turns, in that order. */
  static Map<String, Object> ordered(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
