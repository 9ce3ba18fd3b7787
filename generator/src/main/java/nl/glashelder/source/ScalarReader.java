package nl.glashelder.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.RetentionPart;
import nl.glashelder.model.RetentionPeriod;
import nl.glashelder.model.Term;
import nl.glashelder.model.Text;
import nl.glashelder.model.TextForm;

/** Turns one text of a YAML file into a value of the model, or says why it cannot. */
final class ScalarReader {
  /** How a date is written; stricter than ISO 8601, which also knows years of five digits. */
  static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** A tag or comment of HTML; not {@code <https://...>}, which in Markdown is a link. */
  private static final Pattern HTML =
      Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)(?:\\s[^<>]*)?/?>|<!--");

  /** What people paste from a website; other words between angles are their own. */
  private static final Set<String> TAGS =
      Set.of(
          "a", "b", "body", "br", "button", "center", "div", "em", "font", "form", "h1", "h2", "h3",
          "h4", "h5", "h6", "hr", "html", "i", "iframe", "img", "input", "li", "ol", "p", "script",
          "small", "span", "strong", "style", "sub", "sup", "svg", "table", "tbody", "td", "th",
          "thead", "tr", "u", "ul");

  /** What other languages, other programs and haste make of ja and nee. */
  private static final Map<String, String> YES_OR_NO =
      Map.ofEntries(
          Map.entry("yes", "ja"),
          Map.entry("y", "ja"),
          Map.entry("on", "ja"),
          Map.entry("j", "ja"),
          Map.entry("ja", "ja"),
          Map.entry("jaa", "ja"),
          Map.entry("waar", "ja"),
          Map.entry("aan", "ja"),
          Map.entry("wel", "ja"),
          Map.entry("no", "nee"),
          Map.entry("n", "nee"),
          Map.entry("off", "nee"),
          Map.entry("nee", "nee"),
          Map.entry("neen", "nee"),
          Map.entry("onwaar", "nee"),
          Map.entry("uit", "nee"),
          Map.entry("niet", "nee"));

  private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\n\\s*");

  private final FormOfAddress address;
  private final List<Finding> findings;
  private final WrittenLines lines;

  ScalarReader(FormOfAddress address, List<Finding> findings, WrittenLines lines) {
    this.address = address;
    this.findings = findings;
    this.lines = lines;
  }

  /** The value; empty, with a finding, when it is not what {@code part} asks for. */
  Optional<Object> read(YamlValue.Scalar scalar, Part part) {
    String text = scalar.text().strip();
    if (FileText.invisible(text).isPresent() && isReported(scalar)) {
      // Said already, where it stands; what is left is what the editor meant.
      text = FileText.visible(text).strip();
    }
    if (text.isEmpty() && isLost(scalar)) {
      return Optional.empty();
    }
    if (text.isEmpty()) {
      return wrong(scalar, part, "Achter '" + part.key().value() + "' staat niets.", nothing(part));
    }
    return switch (part.kind()) {
      case STRING -> string(text, scalar, part);
      case TEXT -> worded(text, scalar, part).map(Text::new);
      case DURATION -> duration(text, scalar, part);
      case DATE -> date(text, scalar, part);
      case FLAG -> flag(text, scalar, part);
      case TERM -> term(text, scalar, part);
      case RECORD -> throw new IllegalArgumentException("not a scalar: " + part.name());
    };
  }

  /** In YAML a # begins a comment, so that a colour without quotation marks disappears. */
  private static Optional<String> nothing(Part part) {
    return part.key().form() == TextForm.COLOUR
        ? Optional.of("Zet de kleur tussen aanhalingstekens, anders leest YAML hem niet.")
        : Optional.empty();
  }

  private Optional<Object> string(String text, YamlValue.Scalar scalar, Part part) {
    TextForm form = part.key().form();
    if (form == TextForm.FREE) {
      // A short text is one line, however it was folded.
      boolean folded = text.indexOf('\n') >= 0;
      String line = folded ? LINE_BREAK.matcher(text).replaceAll(" ") : text;
      return worded(line, scalar, part).map(t -> t);
    }
    if (form.matches(text)) {
      return Optional.of(text);
    }
    String wanted = form.expected().replaceFirst("^een ", "geen ");
    return wrong(
        scalar,
        part,
        Quoted.of(text) + " is " + wanted + ".",
        Suggestion.form(text, form).map(ScalarReader::ask));
  }

  /** The text in the form of address; a choice between two wordings must be well written. */
  private Optional<String> worded(String text, YamlValue.Scalar scalar, Part part) {
    Optional<String> invisible = FileText.invisible(text);
    if (invisible.isPresent()) {
      // In double quotation marks YAML can write what no file may hold: "\u0000".
      return wrong(
              scalar,
              part,
              "In deze tekst staat een onzichtbaar teken: " + invisible.get() + ".",
              Optional.of("Haal het weg."))
          .map(String.class::cast);
    }
    Optional<String> html = part.kind() == Kind.TEXT ? html(text) : Optional.empty();
    if (html.isPresent()) {
      return wrong(
              scalar,
              part,
              "In deze tekst staat HTML: "
                  + Quoted.of(html.get())
                  + ". Lezers zien dat als losse tekens.",
              Optional.of(
                  "Haal het weg of gebruik Markdown: **vet**, *cursief*,"
                      + " [link](https://www.voorbeeld.nl)."))
          .map(String.class::cast);
    }
    if (part.kind() == Kind.TEXT) {
      FreeText.slips(text).forEach(slip -> report(slip, scalar));
    }
    String worded = address.resolve(text);
    boolean braces = worded.indexOf('{') >= 0 || worded.indexOf('}') >= 0;
    // A name may hold braces: the name of a cookie is not the corporation's choice.
    if (braces && (part.kind() == Kind.TEXT || worded.indexOf('|') >= 0)) {
      return wrong(
              scalar,
              part,
              "De accolades in deze tekst kloppen niet.",
              Optional.of("Schrijf twee vormen zo: {u hebt|je hebt}."))
          .map(String.class::cast);
    }
    return worded.isBlank()
        ? wrong(scalar, part, "Van deze tekst blijft niets over.", Optional.empty())
            .map(String.class::cast)
        : Optional.of(worded);
  }

  private void report(FreeText.Slip slip, YamlValue.Scalar scalar) {
    Position position =
        FreeText.place(slip.written(), lines.between(scalar.position(), scalar.end()))
            .orElse(scalar.position());
    findings.add(ReadingRule.MARKDOWN.at(position, slip.message(), slip.advice()));
  }

  /** Whether it was told where the text stands that YAML took for something else. */
  private boolean isLost(YamlValue.Scalar scalar) {
    return findings.stream()
        .anyMatch(
            f ->
                f.rule().equals(ReadingRule.YAML.id())
                    && f.severity() == Severity.ERROR
                    && f.position().equals(scalar.position()));
  }

  /** Whether an invisible character was reported where it stands in the file. */
  private boolean isReported(YamlValue.Scalar scalar) {
    return findings.stream()
        .anyMatch(
            f ->
                f.rule().equals(ReadingRule.FILE.id())
                    && f.position().file().equals(scalar.position().file())
                    && f.position().line() >= scalar.position().line()
                    && f.position().line() <= scalar.end().line());
  }

  /** The first piece of HTML in a text; a word between angles that HTML does not know is none. */
  private static Optional<String> html(String text) {
    return HTML.matcher(text)
        .results()
        .filter(m -> m.group(1) == null || TAGS.contains(m.group(1).toLowerCase(Locale.ROOT)))
        .map(m -> m.group(1) == null ? "<!-- -->" : m.group())
        .findFirst();
  }

  private Optional<Object> duration(String text, YamlValue.Scalar scalar, Part part) {
    Optional<IsoDuration> duration = IsoDuration.parse(text);
    if (duration.filter(IsoDuration::isZero).isPresent() && !mayBeZero(part)) {
      return wrong(
          scalar, part, Quoted.of(text) + " duurt niets.", Optional.of("Vul de echte duur in."));
    }
    return duration.isPresent()
        ? duration.map(d -> d)
        : wrong(
            scalar,
            part,
            Quoted.of(text) + " is geen duur.",
            Suggestion.duration(text).map(ScalarReader::ask));
  }

  /** Data can be wiped at once, as soon as something is over. */
  private static boolean mayBeZero(Part part) {
    Class<?> holder = part.accessor().getDeclaringClass();
    return holder == RetentionPeriod.class || holder == RetentionPart.class;
  }

  private Optional<Object> date(String text, YamlValue.Scalar scalar, Part part) {
    if (!DATE.matcher(text).matches()) {
      return wrong(
          scalar,
          part,
          Quoted.of(text) + " is geen datum.",
          Suggestion.date(text).map(ScalarReader::ask));
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return wrong(scalar, part, "De datum '" + text + "' bestaat niet.", lengthOfMonth(text));
    }
  }

  private static Optional<String> lengthOfMonth(String date) {
    try {
      int days = YearMonth.parse(date.substring(0, 7)).lengthOfMonth();
      return Optional.of("Die maand heeft " + days + " dagen.");
    } catch (DateTimeException e) {
      return Optional.of("Een jaar heeft 12 maanden.");
    }
  }

  private Optional<Object> flag(String text, YamlValue.Scalar scalar, Part part) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "ja", "true" -> Optional.of(true);
      case "nee", "false" -> Optional.of(false);
      default ->
          wrong(
              scalar,
              part,
              Quoted.of(text) + " is niet ja of nee.",
              Optional.ofNullable(YES_OR_NO.get(letters(text))).map(ScalarReader::ask));
    };
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\P{L}", "");
  }

  private Optional<Object> term(String text, YamlValue.Scalar scalar, Part part) {
    for (Object constant : part.valueType().getEnumConstants()) {
      if (((Term) constant).yaml().equals(text)) {
        return Optional.of(constant);
      }
    }
    List<String> possible = terms(part.valueType());
    String near = NearMiss.ask(text, possible);
    return wrong(
        scalar,
        part,
        Quoted.of(text) + " kan niet bij '" + part.key().value() + "'.",
        near.isEmpty() ? Optional.empty() : Optional.of(near));
  }

  private static String ask(String meant) {
    return "Bedoelde u " + Quoted.of(meant) + "?";
  }

  private Optional<Object> wrong(
      YamlValue.Scalar scalar, Part part, String message, Optional<String> hint) {
    if (part.kind() == Kind.TEXT && hint.isPresent()) {
      findings.add(ReadingRule.WRONG_VALUE.at(scalar.position(), message, hint.get()));
      return Optional.empty();
    }
    String belongs = "Hier hoort " + expected(part) + ".";
    findings.add(
        ReadingRule.WRONG_VALUE.at(
            scalar.position(), message, hint.map(h -> h + " " + belongs).orElse(belongs)));
    return Optional.empty();
  }

  /** What belongs here, in Dutch, for a message. */
  String expected(Part part) {
    return switch (part.kind()) {
      case STRING -> {
        TextForm form = part.key().form();
        yield form.example().isEmpty()
            ? "een tekst"
            : form.expected() + ", bijvoorbeeld " + quotedExample(form);
      }
      case TEXT -> "een tekst";
      case DURATION ->
          "een duur: P en een getal met Y (jaar), M (maanden), W (weken) of D (dagen), of PT met H"
              + " (uur). Bijvoorbeeld P2Y voor 2 jaar of P4W voor 4 weken";
      case DATE -> "een bestaande datum als jaar-maand-dag, bijvoorbeeld 2026-04-02";
      case FLAG -> "ja of nee";
      case TERM -> "een van: " + String.join(", ", terms(part.valueType()));
      case RECORD -> "een groep sleutels";
    };
  }

  private static String quotedExample(TextForm form) {
    return form == TextForm.COLOUR ? "\"" + form.example() + "\"" : form.example();
  }

  /** All values of a fixed set as they are written in YAML, in their order. */
  static List<String> terms(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(c -> ((Term) c).yaml()).toList();
  }
}
