package nl.glashelder.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.Term;
import nl.glashelder.model.Text;
import nl.glashelder.model.TextForm;

/** Turns one text of a YAML file into a value of the model, or says why it cannot. */
final class ScalarReader {
  private final FormOfAddress address;
  private final List<Finding> findings;

  ScalarReader(FormOfAddress address, List<Finding> findings) {
    this.address = address;
    this.findings = findings;
  }

  /** The value; empty, with a finding, when it is not what {@code part} asks for. */
  Optional<Object> read(YamlValue.Scalar scalar, Part part) {
    String text = scalar.text().strip();
    if (text.isEmpty()) {
      return wrong(scalar, part, "Achter '" + part.key().value() + "' staat niets.");
    }
    return switch (part.kind()) {
      case STRING -> string(text, scalar, part);
      case TEXT -> Optional.of(new Text(address.resolve(text)));
      case DURATION ->
          IsoDuration.parse(text)
              .<Optional<Object>>map(Optional::of)
              .orElseGet(() -> wrong(scalar, part, "'" + text + "' is geen duur."));
      case DATE -> date(text, scalar, part);
      case FLAG -> flag(text, scalar, part);
      case TERM -> term(text, scalar, part);
      case RECORD -> throw new IllegalArgumentException("not a scalar: " + part.name());
    };
  }

  private Optional<Object> string(String text, YamlValue.Scalar scalar, Part part) {
    TextForm form = part.key().form();
    if (!form.matches(text)) {
      return wrong(scalar, part, "'" + text + "' is niet " + form.expected() + ".");
    }
    return Optional.of(form == TextForm.FREE ? address.resolve(text) : text);
  }

  private Optional<Object> date(String text, YamlValue.Scalar scalar, Part part) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return wrong(scalar, part, "'" + text + "' is geen datum.");
    }
  }

  private Optional<Object> flag(String text, YamlValue.Scalar scalar, Part part) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "ja", "true" -> Optional.of(true);
      case "nee", "false" -> Optional.of(false);
      default -> wrong(scalar, part, "'" + text + "' is geen ja of nee.");
    };
  }

  private Optional<Object> term(String text, YamlValue.Scalar scalar, Part part) {
    Optional<Object> found =
        Arrays.stream(part.valueType().getEnumConstants())
            .map(Object.class::cast)
            .filter(c -> ((Term) c).yaml().equals(text))
            .findFirst();
    if (found.isEmpty()) {
      List<String> possible = RecordReader.terms(part.valueType());
      String near = NearMiss.ask(text, possible);
      findings.add(
          ReadingRule.WRONG_VALUE.at(
              scalar.position(),
              "'" + text + "' kan niet bij '" + part.key().value() + "'.",
              (near.isEmpty() ? "" : near + " ")
                  + "Kies uit: "
                  + String.join(", ", possible)
                  + "."));
    }
    return found;
  }

  private Optional<Object> wrong(YamlValue.Scalar scalar, Part part, String message) {
    findings.add(
        ReadingRule.WRONG_VALUE.at(
            scalar.position(), message, "Hier hoort " + expected(part) + "."));
    return Optional.empty();
  }

  /** What belongs here, in Dutch, for a message. */
  String expected(Part part) {
    return switch (part.kind()) {
      case STRING -> {
        TextForm form = part.key().form();
        yield form.example().isEmpty()
            ? "een tekst"
            : form.expected() + ", bijvoorbeeld " + form.example();
      }
      case TEXT -> "een tekst";
      case DURATION ->
          "een duur: P en een getal met Y (jaar), M (maanden), W (weken) of D (dagen), of PT met H"
              + " (uur). Bijvoorbeeld P2Y voor 2 jaar of P4W voor 4 weken";
      case DATE -> "een bestaande datum als jaar-maand-dag, bijvoorbeeld 2026-04-02";
      case FLAG -> "ja of nee";
      case TERM -> "een van: " + String.join(", ", RecordReader.terms(part.valueType()));
      case RECORD -> "een groep sleutels";
    };
  }
}
