package nl.glashelder.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.Noun;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Count;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.Term;
import nl.glashelder.model.Text;

/**
 * Reads a record that Glashelder itself wrote, to the letter. Where a draft is read kindly, with
 * the catalogue, stripped and with one of two wordings chosen, a frozen text is final: braces, ids
 * that stand twice and forms that are no longer accepted stay as they are.
 */
public final class RecordFile {
  private final List<Finding> findings = new ArrayList<>();

  private RecordFile() {}

  /**
   * What was read.
   *
   * @param value the record; empty when something required is missing or wrong
   * @param findings what is wrong with the file, also when there is a value
   */
  public record Reading<T extends Record>(Optional<T> value, List<Finding> findings) {
    /** Keeps its own copy. */
    public Reading {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads a record.
   *
   * @param yaml the file, in UTF-8
   * @param name how the file is called in findings
   * @param type the record, every component with a {@link nl.glashelder.model.Key}
   */
  public static <T extends Record> Reading<T> read(byte[] yaml, String name, Class<T> type) {
    RecordFile file = new RecordFile();
    Optional<T> value =
        YamlFile.parseFinal(yaml, name, file.findings)
            .flatMap(top -> file.record(top, type))
            .map(type::cast);
    return new Reading<>(value, file.findings);
  }

  private Optional<Object> record(YamlValue.Mapping mapping, Class<?> type) {
    RecordShape shape = RecordShape.of(type);
    for (YamlValue.Entry entry : mapping.entries()) {
      if (shape.part(entry.key()).isEmpty()) {
        findings.add(
            ReadingRule.UNKNOWN_KEY.at(
                entry.position(), "De sleutel '" + entry.key() + "' bestaat hier niet.", ""));
      }
    }
    Object[] values = new Object[shape.parts().size()];
    boolean complete = true;
    for (int i = 0; i < values.length; i++) {
      Part part = shape.parts().get(i);
      Optional<YamlValue> written = mapping.get(part.key().value());
      Optional<Object> value =
          written.isEmpty() ? part.whenLeftOut() : present(written.get(), part);
      if (value.isEmpty() && written.isEmpty()) {
        findings.add(
            ReadingRule.MISSING_KEY.at(
                mapping.position(),
                "Bij " + noun(type) + " ontbreekt '" + part.key().value() + "'.",
                ""));
      }
      complete &= value.isPresent();
      values[i] = value.orElse(null);
    }
    return complete ? Optional.of(shape.create(values)) : Optional.empty();
  }

  private static String noun(Class<?> type) {
    Noun noun = type.getAnnotation(Noun.class);
    return noun == null ? "dit onderdeel" : noun.singular();
  }

  /** The value of a component as its record holds it; empty when it is wrong. */
  private Optional<Object> present(YamlValue value, Part part) {
    return switch (part.count()) {
      case ONE -> one(value, part);
      case OPTIONAL -> one(value, part).map(Optional::of);
      case LIST -> list(value, part);
      case OPTIONAL_LIST -> list(value, part).map(Optional::of);
    };
  }

  private Optional<Object> list(YamlValue value, Part part) {
    if (part.count() == Count.OPTIONAL_LIST
        && value instanceof YamlValue.Scalar scalar
        && scalar.text().equals(RecordReader.NONE)) {
      return Optional.of(List.of());
    }
    if (!(value instanceof YamlValue.Sequence sequence)) {
      return wrong(value, part);
    }
    List<Object> items = new ArrayList<>();
    boolean complete = true;
    for (YamlValue item : sequence.values()) {
      Optional<Object> one = one(item, part);
      complete &= one.isPresent();
      one.ifPresent(items::add);
    }
    return complete ? Optional.of(List.copyOf(items)) : Optional.empty();
  }

  private Optional<Object> one(YamlValue value, Part part) {
    if (part.kind() == Kind.RECORD) {
      return value instanceof YamlValue.Mapping mapping
          ? record(mapping, part.valueType())
          : wrong(value, part);
    }
    if (!(value instanceof YamlValue.Scalar scalar)) {
      return wrong(value, part);
    }
    Optional<Object> read = scalar(scalar.text(), part);
    return read.isPresent() ? read : wrong(value, part);
  }

  private static Optional<Object> scalar(String text, Part part) {
    return switch (part.kind()) {
      case STRING -> Optional.of(text);
      case TEXT -> text.isBlank() ? Optional.empty() : Optional.of(new Text(text));
      case DURATION -> IsoDuration.parse(text).map(Object.class::cast);
      case DATE -> date(text);
      case FLAG ->
          text.equals("ja") || text.equals("nee")
              ? Optional.of(text.equals("ja"))
              : Optional.empty();
      case TERM ->
          Arrays.stream(part.valueType().getEnumConstants())
              .filter(term -> ((Term) term).yaml().equals(text))
              .findFirst()
              .map(Object.class::cast);
      case RECORD -> throw new IllegalArgumentException("not a scalar: " + part.name());
    };
  }

  private static Optional<Object> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<Object> wrong(YamlValue value, Part part) {
    String written =
        value instanceof YamlValue.Scalar scalar ? "'" + scalar.text() + "'" : value.kind();
    findings.add(
        ReadingRule.WRONG_VALUE.at(
            value.position(),
            "Bij '" + part.key().value() + "' kan niet staan: " + written + ".",
            ""));
    return Optional.empty();
  }
}
