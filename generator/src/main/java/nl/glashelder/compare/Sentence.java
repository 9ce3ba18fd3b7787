package nl.glashelder.compare;

import static nl.glashelder.compare.Spoken.quoted;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.glashelder.model.Audience;
import nl.glashelder.model.AudienceTerms;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.DataProtectionOfficer;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.LegalBasis;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.RightEntry;
import nl.glashelder.model.Text;

/**
 * Says a change in plain Dutch, in the words of the text and never as a path: what is so now, and
 * what is no longer so.
 */
final class Sentence {
  /** Labels that belong to their subject ("van"); the others stand beside it ("bij"). */
  private static final Set<String> OWN =
      Set.of(
          "de functie",
          "de kleur",
          "de naam",
          "de omschrijving",
          "de rol",
          "de soort",
          "de taak",
          "de techniek",
          "de tekst",
          "de titel",
          "de tweede kleur",
          "de uitleg",
          "het doel",
          "het e-mailadres",
          "het land",
          "het logo",
          "het telefoonnummer",
          "het webadres");

  /** A label with words of its own after its noun: nothing can be joined to it with "van". */
  private static final Pattern CLAUSE = Pattern.compile(" (?:die|waar\\p{L}*|van|om|wat|wie) ");

  private final Names names;
  private final Spoken spoken;

  Sentence(Names names, Spoken spoken) {
    this.names = names;
    this.spoken = spoken;
  }

  /** A value that came, went or changed. */
  String single(Told.Of of) {
    Part part = of.part();
    if (part.kind() == Kind.FLAG) {
      return flag(of);
    }
    if (part.kind() == Kind.RECORD) {
      Optional<String> none = none(part.valueType(), of.value());
      return none.isPresent()
          ? (of.was() == null ? "Er staat nu: " : "Er staat niet meer: ") + small(none.get())
          : (of.was() == null ? "Nieuw" : "Niet meer") + where(of) + ": " + label(part) + ".";
    }
    if (Names.isName(part) && of.subject().place() == Subject.Place.ENTRY) {
      return named(of);
    }
    if (of.was() != null && of.is() != null) {
      return changed(of);
    }
    return of.was() == null
        ? "Nieuw" + where(of) + ": " + label(part) + ". Er staat nu: " + end(element(part, of.is()))
        : "Niet meer"
            + where(of)
            + ": "
            + label(part)
            + ". Er stond: "
            + end(element(part, of.was()));
  }

  /**
   * What a part says of itself where it says that there is no such thing: "Wij hebben geen ...".
   */
  private static Optional<String> none(Class<?> type, Object value) {
    return value instanceof DataProtectionOfficer officer && officer.isDenied()
        ? Optional.of(Claim.of(RecordShape.of(type).parts().get(0)).is(false))
        : Optional.empty();
  }

  private static String where(Told.Of of) {
    return of.subject().words().isEmpty() ? " in de tekst" : of.subject().at();
  }

  private static String flag(Told.Of of) {
    Claim claim = Claim.of(of.part());
    Subject subject = of.subject();
    boolean named = subject.place() == Subject.Place.ENTRY || !subject.around().isEmpty();
    // A claim of a part says what part it is of, but not of which entry that is.
    String at =
        subject.place() == Subject.Place.ENTRY
            ? FirstLetter.capital(subject.at().strip())
            : "Bij " + subject.around();
    boolean open = Verdict.mayBeLeftOut(of.part());
    if (of.was() != null && of.is() != null && !open) {
      String became = claim.became(Boolean.TRUE.equals(of.is()));
      return named ? at + ": " + small(became) : became;
    }
    boolean came = open ? Boolean.TRUE.equals(of.is()) : of.was() == null;
    String said = claim.is(open || Boolean.TRUE.equals(of.value()));
    String start = (named ? at + " staat " : "Er staat ") + (isInternal(of) ? "intern " : "");
    // The page has words of its own for it: this is what they say, and no quotation.
    return start + (came ? "nu: " : "niet meer: ") + small(said);
  }

  /** What is not on the page did not go from it. */
  private static boolean isInternal(Told.Of of) {
    return of.part().key().internal();
  }

  /** A sentence within another. */
  static String small(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  /** Another name or heading. */
  private static String named(Told.Of of) {
    Subject subject = of.subject();
    String start = FirstLetter.capital(subject.formerWords());
    if (isOfRight(of) && of.was() == null) {
      return start + " heeft nu een eigen kopje: " + quoted(subject.name()) + ".";
    }
    return isOfRight(of) && of.value() == null
        ? start + " heeft geen eigen kopje meer."
        : start + " heet nu " + quoted(subject.name()) + ".";
  }

  /** What the page calls a right without a heading of its own, the data do not say. */
  static boolean isOfRight(Told.Of of) {
    return of.part().accessor().getDeclaringClass() == RightEntry.class;
  }

  private String changed(Told.Of of) {
    Part part = of.part();
    Subject subject = of.subject();
    String was = element(part, of.was());
    String is = element(part, of.is());
    if (was.equals(is)
        || isLong(of.was())
        || isLong(of.is())
        || Layout.differs(of.was(), of.is())) {
      return FirstLetter.capital(what(subject, part)) + " " + beAnother(part);
    }
    if (was.equals(quoted(subject.formerName()))) {
      return FirstLetter.capital(subject.formerWords()) + " luidt nu: " + end(is);
    }
    return switch (part.kind()) {
      case TEXT, STRING ->
          FirstLetter.capital(what(subject, part))
              + " "
              + (CountriesNamed.areSame(part, of.was(), of.is())
                  ? "heeft een andere naam."
                  : beAnother(part))
              + " Er stond: "
              + end(was)
              + " Er staat nu: "
              + end(is);
      case DURATION ->
          FirstLetter.capital(term(subject, part)) + " is nu " + is + ". Dat was " + end(was);
      default -> {
        boolean explained = was.endsWith(")") || is.endsWith(")");
        yield FirstLetter.capital(what(subject, part))
            + (explained ? " is nu: " : " is nu ")
            + is
            + (explained ? ". Dat was: " : ". Dat was ")
            + end(was);
      }
    };
  }

  /** "de antwoordtermijn", not "de antwoordtermijn bij de antwoordtermijn". */
  private static String term(Subject subject, Part part) {
    return subject.noun().equals(label(part)) ? subject.words() : what(subject, part);
  }

  private static String beAnother(Part part) {
    boolean plural = label(part).matches("(?:de|het) .*(?:en|s)(?: .*)?") && part.isList();
    return plural ? "zijn anders." : "is anders.";
  }

  /** An entry of a list that came or went. */
  String item(Told.Of of) {
    boolean added = of.was() == null;
    if (of.part().kind() != Kind.RECORD) {
      return line(of, added, element(of.part(), of.value()), false);
    }
    String name = names.nameOf(of.value());
    String at = of.subject().at();
    Class<?> type = of.part().valueType();
    if (type == Audience.class) {
      return (added
              ? "Wij gebruiken nu ook gegevens van: "
              : "Wij gebruiken geen gegevens meer van: ")
          + end(name);
    }
    if (type == DataCategory.class) {
      return (added ? "Wij gebruiken nu ook: " : "Wij gebruiken niet meer: ") + end(name);
    }
    if (type == Processing.class && !added) {
      return "Wij gebruiken geen gegevens meer voor: " + end(name);
    }
    if (type == Recipient.class && !added) {
      return "Krijgt geen gegevens meer: " + end(name);
    }
    if (type == AudienceTerms.class) {
      return (added ? "Nieuw" : "Niet meer") + at + ": een eigen regel voor " + quoted(name) + ".";
    }
    String noun = Subject.noun(type);
    boolean neuter = noun.startsWith("het ");
    String bare = noun.substring(noun.indexOf(' ') + 1);
    // "het andere document" is "ander document" without its article.
    return added
        ? (neuter ? "Nieuw " + bare.replaceFirst("^andere ", "ander ") : "Nieuwe " + bare)
            + at
            + ": "
            + end(name)
        : (neuter ? "Dit " : "Deze ") + bare + " staat er niet meer" + at + ": " + end(name);
  }

  /** A line that came to a list that has its words already, or went from one that keeps them. */
  String doubled(Told.Of of) {
    String line =
        end(
            of.part().kind() == Kind.RECORD
                ? quoted(names.nameOf(of.value()))
                : element(of.part(), of.value()));
    return of.was() == null
        ? "Dit staat er nu dubbel" + list(of) + ": " + line
        : "Dit stond er dubbel" + list(of) + ", en staat er nu minder vaak: " + line;
  }

  /** An entry that came or went, of which the name stands in a name on the other side alone. */
  String stillNamed(Told.Of of, String other) {
    String noun = Subject.noun(of.part().valueType());
    return noun.substring(0, 1).toUpperCase(Locale.ROOT)
        + noun.substring(1)
        + " "
        + quoted(names.nameOf(of.value()))
        + (of.was() == null
            ? " staat er nu apart bij. Deze woorden stonden in de naam "
            : " staat er niet meer apart bij. Deze woorden staan nu in de naam ")
        + quoted(other)
        + ".";
  }

  /** An entry that came or went, of which the name is made of names on the other side alone. */
  String ofSeveral(Told.Of of, List<String> others) {
    String noun = Subject.noun(of.part().valueType());
    return noun.substring(0, 1).toUpperCase(Locale.ROOT)
        + noun.substring(1)
        + " "
        + quoted(names.nameOf(of.value()))
        + (of.was() == null
            ? " staat er nu bij. Deze woorden stonden in de namen "
            : " staat er niet meer bij. Deze woorden staan nu in de namen ")
        + Summary.and(others.stream().map(Spoken::quoted).toList())
        + ".";
  }

  /** A line, or several, that came to a list or went from it. */
  String line(Told.Of of, boolean added, String element, boolean several) {
    if (of.unsaid() && of.part().key().refersTo().equals("ontvangers")) {
      return "Er staat niet meer bij wie gegevens "
          + (several ? "krijgen" : "krijgt")
          + of.subject().at()
          + ". Er stond: "
          + end(element);
    }
    if (of.part().key().refersTo().equals("ontvangers")) {
      return (several ? "Krijgen " : "Krijgt ")
          + (added ? "nu ook gegevens" : "geen gegevens meer")
          + of.subject().at()
          + ": "
          + end(element);
    }
    if (of.part().key().refersTo().equals("gegevens")
        && of.subject().place() == Subject.Place.ENTRY) {
      return aside(of)
          + (added
              ? "wij gebruiken nu ook "
              : of.unsaid()
                  ? "er staat niet meer dat wij dit gebruiken: "
                  : "wij gebruiken niet meer ")
          + end(element);
    }
    String change = added ? "Nieuw" : "Niet meer";
    return isClause(of)
        ? aside(of)
            + change.toLowerCase(Locale.ROOT)
            + " bij "
            + label(of.part())
            + ": "
            + end(element)
        : change + list(of) + ": " + end(element);
  }

  /**
   * "Bij de ontvanger 'aannemers': " in front, where "van" would belong to the label's own words.
   */
  static String aside(Told.Of of) {
    return FirstLetter.capital(of.subject().at().strip()) + ": ";
  }

  /** Whether a label has words of its own after its noun. */
  static boolean isClause(Told.Of of) {
    return !of.subject().words().isEmpty()
        && CLAUSE.matcher(label(of.part())).find()
        && !(of.subject().noun().equals(label(of.part())) && !of.subject().name().isEmpty());
  }

  /** A line of a list that says something in other words. */
  String renewed(Told.Of of) {
    String was = value(of.was());
    String is = value(of.is());
    String start =
        isClause(of)
            ? aside(of) + "een regel bij " + label(of.part()) + " is anders."
            : "Een regel" + list(of) + " is anders.";
    if (Layout.differs(of.was(), of.is())) {
      return start;
    }
    if (CountriesNamed.areSame(of.part(), of.was(), of.is())) {
      return "Een land"
          + list(of)
          + " heeft een andere naam. Er stond: "
          + end(was)
          + " Er staat nu: "
          + end(is);
    }
    return was.equals(is)
        ? start + " Er staat nu: " + end(is)
        : start + " Er stond: " + end(was) + " Er staat nu: " + end(is);
  }

  /** What is said of a kind of cookies that there are on both sides. */
  String aboutKind(Told.Of of) {
    return (of.was() == null
            ? "Nieuw is de uitleg bij: "
            : "Niet meer uitgelegd, maar wel in gebruik: ")
        + end(names.nameOf(of.value()));
  }

  /** An entry that stands in another place. */
  String moved(Told.Of of) {
    return of.part().kind() == Kind.RECORD
        ? FirstLetter.capital(entry(of.part(), of.is()))
            + of.subject().at()
            + " staat nu op een andere plaats."
        : "Staat nu op een andere plaats" + list(of) + ": " + end(element(of.part(), of.is()));
  }

  /** A line that stood at a part and stands in general now, or the other way round. */
  String otherExtent(Told.Of of, String places, boolean broader) {
    String line = end(element(of.part(), of.value()));
    String general = "in het algemeen" + list(of);
    return broader
        ? "Staat nu " + general + ": " + line + " Eerst stond dit alleen " + places + "."
        : "Staat nu alleen nog " + places + ": " + line + " Eerst stond dit " + general + ".";
  }

  /** Two entries of which each stands where the other stood. */
  String swapped(Told.Of of, Object other) {
    boolean entries = of.part().kind() == Kind.RECORD;
    String one = entries ? quoted(names.nameOf(of.is())) : element(of.part(), of.is());
    String two = entries ? quoted(names.nameOf(other)) : element(of.part(), other);
    String at = entries ? of.subject().at() : list(of);
    return FirstLetter.capital(one) + " en " + two + " zijn van plaats gewisseld" + at + ".";
  }

  /** Nothing was said, and now it is said that there is none; or the other way round. */
  String noneOrOpen(Told.Of of, boolean said) {
    return FirstLetter.capital(list(of).strip())
        + (said ? " staat nu dat die er niet zijn." : " staat niet meer dat die er niet zijn.");
  }

  /** The same entry under another id. */
  String otherId(Told.Of of) {
    return "De vaste naam (id) van "
        + entry(of.part(), of.is())
        + of.subject().at()
        + " is veranderd.";
  }

  /** Another reason of the law. */
  String basis(Subject subject, LegalBasis was, LegalBasis is) {
    return "Waarom mag dit"
        + subject.at()
        + "? Eerst: "
        + spoken.term(was)
        + ". Nu: "
        + end(spoken.term(is));
  }

  private String entry(Part part, Object value) {
    return Subject.noun(part.valueType()) + " " + quoted(names.nameOf(value));
  }

  /** " bij de voorbeelden van ...". */
  static String list(Told.Of of) {
    String label = label(of.part());
    Subject subject = of.subject();
    if (subject.noun().equals(label) && !subject.name().isEmpty()) {
      return subject.at();
    }
    return " bij " + label + (CLAUSE.matcher(label).find() ? subject.at() : subject.of());
  }

  /** One line, or what a reference leads to. */
  String element(Part part, Object value) {
    return part.key().refersTo().isEmpty()
        ? value(value)
        : quoted(names.referred(part.key().refersTo(), (String) value));
  }

  private static String what(Subject subject, Part part) {
    String label = label(part);
    if (!OWN.contains(label)) {
      return label + subject.at();
    }
    // "het doel van 'De huur innen'", not "het doel van het doel"
    return label + (label.equals(subject.noun()) ? subject.ofName() : subject.of());
  }

  static String label(Part part) {
    return part.key().label().isEmpty() ? quoted(part.key().value()) : part.key().label();
  }

  private String value(Object value) {
    return spoken.value(value);
  }

  /** Ends a sentence. */
  static String end(String words) {
    return words.matches("(?s).*(?:[.?!…]|…’)") ? words : words + ".";
  }

  private static boolean isLong(Object value) {
    return (value instanceof Text || value instanceof String) && Names.isTooLong(value.toString());
  }
}
