package nl.glashelder.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Count;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;

/** Lists what an entry says, key by key, in the order of its keys. */
final class Contents {
  private static final Pattern ARTICLE = Pattern.compile("^(?:de|het) ");

  /** "het geautomatiseerde besluit" is "geautomatiseerd besluit" without its article. */
  private static final Pattern INFLECTED = Pattern.compile("^(\\p{L}+(?:eerd|end|lijk))e ");

  private final Names names;
  private final Spoken spoken;

  Contents(Names names, Spoken spoken) {
    this.names = names;
    this.spoken = spoken;
  }

  /** Everything that a record says apart from its name. */
  List<Detail> besidesName(Object value) {
    Optional<Part> naming = Names.naming(value);
    return said(value, part -> naming.isEmpty() || !isToldByName(naming.get(), part, value));
  }

  /** Everything that a record says. */
  List<Detail> all(Object value) {
    return said(value, part -> true);
  }

  /** What only the older of two entries of a kind says, apart from its name. */
  List<Detail> gone(Object was, Object is) {
    Optional<Part> naming = Names.naming(was);
    return RecordShape.of(was.getClass()).parts().stream()
        .filter(part -> !part.isId())
        .filter(part -> naming.isEmpty() || !part.name().equals(naming.get().name()))
        .flatMap(part -> said(part, only(part, was, is)).map(one -> gone(one, part, is)).stream())
        .toList();
  }

  private static Detail gone(Detail said, Part part, Object is) {
    boolean another = !part.isList() && !part.values(is).isEmpty();
    String label =
        said.label().isEmpty() ? "Er stond" : said.label() + (another ? " (eerst)" : " (weg)");
    return new Detail(label, said.value(), said.details());
  }

  private List<?> only(Part part, Object value, Object other) {
    Set<String> there =
        part.values(other).stream().map(v -> told(part, v)).collect(Collectors.toSet());
    return part.values(value).stream().filter(v -> !there.contains(told(part, v))).toList();
  }

  /** What tells values apart: an entry is what it is called where it has a name. */
  private String told(Part part, Object value) {
    boolean entry = part.kind() == Kind.RECORD && part.isList();
    return Respelling.text(entry ? names.nameOf(value) : value.toString());
  }

  private List<Detail> said(Object value, Predicate<Part> wanted) {
    return RecordShape.of(value.getClass()).parts().stream()
        .filter(part -> !part.isId() && wanted.test(part))
        .flatMap(part -> said(part, value).stream())
        .toList();
  }

  /** A name that had to be cut short is given in full among the details. */
  private static boolean isToldByName(Part naming, Part part, Object value) {
    return part.name().equals(naming.name())
        && !(part.kind() == Kind.TEXT && Names.isTooLong(part.values(value).get(0).toString()));
  }

  private Optional<Detail> said(Part part, Object holder) {
    List<?> values = part.values(holder);
    boolean none =
        values.isEmpty()
            && part.count() == Count.OPTIONAL_LIST
            && part.get(holder) instanceof Optional<?> list
            && list.isPresent();
    return none ? Optional.of(new Detail(label(part), "geen", List.of())) : said(part, values);
  }

  private Optional<Detail> said(Part part, List<?> values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    if (part.valueType() == boolean.class && values.get(0).equals(false)) {
      return Optional.empty();
    }
    if (part.kind() == Kind.FLAG) {
      String said = Claim.of(part).is(Boolean.TRUE.equals(values.get(0)));
      String known = part.key().internal() ? "Intern: " + FirstLetter.small(said) : said;
      return Optional.of(new Detail("", spoken.inForm(known), List.of()));
    }
    if (part.kind() != Kind.RECORD) {
      return Optional.of(
          new Detail(
              label(part),
              values.stream().map(v -> words(part, v)).collect(Collectors.joining("; ")),
              List.of()));
    }
    if (!part.isList()) {
      return Optional.of(new Detail(label(part), "", all(values.get(0))));
    }
    List<Detail> entries =
        values.stream().map(v -> new Detail(names.nameOf(v), "", besidesName(v))).toList();
    return Optional.of(
        entries.stream().allMatch(e -> e.details().isEmpty())
            ? new Detail(
                label(part),
                entries.stream().map(Detail::label).collect(Collectors.joining("; ")),
                List.of())
            : new Detail(label(part), "", entries));
  }

  /** One value of a list or key, in full. */
  String words(Part part, Object value) {
    return part.key().refersTo().isEmpty()
        ? spoken.inFull(value)
        : names.referred(part.key().refersTo(), (String) value);
  }

  static String label(Part part) {
    String label = ARTICLE.matcher(part.key().label()).replaceFirst("");
    if (!label.equals(part.key().label()) && part.key().label().startsWith("het ")) {
      label = INFLECTED.matcher(label).replaceFirst("$1 ");
    }
    return FirstLetter.capital(label.isEmpty() ? part.key().value() : label);
  }

  /** What a key of a document is called in the text. */
  static String inText(Part part) {
    return switch (part.key().value()) {
      case "verwerkingen" -> "de doelen";
      case "doelgroepen" -> "van wie wij gegevens gebruiken";
      default -> part.key().label();
    };
  }
}
