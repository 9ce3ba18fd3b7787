package nl.glashelder.compare;

import java.util.Set;
import java.util.regex.Pattern;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.RetentionPeriod;
import nl.glashelder.model.Term;
import nl.glashelder.model.Text;

/** Says a change in plain Dutch, in the words of the field and never as a path. */
final class Sentence {
  /** Labels that belong to their subject ("van"); the others stand beside it ("bij"). */
  private static final Set<String> OWN =
      Set.of(
          "de duur",
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
          "het criterium",
          "het doel",
          "het e-mailadres",
          "het land",
          "het logo",
          "het telefoonnummer",
          "het webadres");

  /** Names that need no article: "camerabeelden van ons kantoor", but not "huurdossier". */
  private static final Pattern PLURAL = Pattern.compile("\\p{L}+(?:en|ers|gegevens)\\b.*");

  private final Names names;
  private final Spoken spoken;

  Sentence(Names names, Spoken spoken) {
    this.names = names;
    this.spoken = spoken;
  }

  /** A value that came, went or changed; null stands for one that is not there. */
  String single(Subject subject, Part part, Object was, Object is) {
    if (part.kind() == Kind.FLAG) {
      return flag(subject, part, was, is);
    }
    if (part.kind() == Kind.RECORD) {
      return record(subject, part, is != null);
    }
    if (Names.isName(part) && subject.place() == Subject.Place.ENTRY) {
      return named(subject, was, is);
    }
    if (was != null && is != null) {
      return changed(subject, part, was, is);
    }
    return was == null
        ? Spoken.capital(what(subject, part)) + " is toegevoegd: " + value(is) + "."
        : Spoken.capital(what(subject, part)) + " is vervallen. Er stond: " + value(was) + ".";
  }

  private static String flag(Subject subject, Part part, Object was, Object is) {
    String question = "het antwoord op de vraag " + label(part);
    String start =
        subject.words().isEmpty()
            ? Spoken.capital(question) + ", is "
            : Spoken.capital(subject.at().strip()) + " is " + question + ", ";
    if (was == null) {
      return start + "toegevoegd: " + Spoken.yesNo(is) + ".";
    }
    return is == null
        ? start + "vervallen. Het was " + Spoken.yesNo(was) + "."
        : start + "veranderd van " + Spoken.yesNo(was) + " in " + Spoken.yesNo(is) + ".";
  }

  private static String record(Subject subject, Part part, boolean added) {
    String what =
        subject.place() == Subject.Place.DOCUMENT
            ? "het onderdeel over " + label(part)
            : label(part) + subject.at();
    return Spoken.capital(what) + comeOrGone(added) + ".";
  }

  /** A name or title of its own that an entry got, lost or changed. */
  private String named(Subject subject, Object was, Object is) {
    if (was == null) {
      return Spoken.capital(subject.formerWords()) + " krijgt een eigen titel: " + value(is) + ".";
    }
    return is == null
        ? Spoken.capital(subject.formerWords()) + " heeft geen eigen titel meer."
        : Spoken.capital(subject.formerWords()) + " heet nu " + value(is) + ".";
  }

  private String changed(Subject subject, Part part, Object was, Object is) {
    if (value(was).equals(value(is)) || isLong(was) || isLong(is)) {
      return Spoken.capital(what(subject, part)) + " is gewijzigd.";
    }
    if (value(was).equals("'" + subject.formerName() + "'")) {
      return Spoken.capital(subject.formerWords()) + " luidt nu: " + value(is) + ".";
    }
    String toAndFro = " van " + value(was) + " naar " + value(is) + ".";
    return switch (part.kind()) {
      case TEXT ->
          Spoken.capital(what(subject, part))
              + " is gewijzigd. Er stond: "
              + value(was)
              + ". Er staat nu: "
              + value(is)
              + ".";
      case STRING ->
          Spoken.capital(what(subject, part))
              + " is veranderd van "
              + value(was)
              + " in "
              + value(is)
              + ".";
      case TERM ->
          spoken.term((Term) was).equals(subject.formerName())
              ? Spoken.capital(subject.formerWords()) + " is nu '" + spoken.term((Term) is) + "'."
              : Spoken.capital(what(subject, part)) + " gaat" + toAndFro;
      case DURATION -> Spoken.capital(duration(subject, part)) + " gaat" + toAndFro;
      default -> Spoken.capital(what(subject, part)) + " gaat" + toAndFro;
    };
  }

  /** "de bewaartermijn van camerabeelden", not "de duur van de bewaartermijn 'camerabeelden'". */
  private static String duration(Subject subject, Part part) {
    if (!subject.noun().equals(Subject.noun(RetentionPeriod.class))) {
      return what(subject, part);
    }
    return PLURAL.matcher(subject.name()).matches()
        ? subject.noun() + " van " + subject.name()
        : subject.words();
  }

  /** An entry of a list that came or went. */
  String item(Subject subject, Part part, Object value, boolean added) {
    return part.kind() == Kind.RECORD
        ? entry(subject, part, value) + comeOrGone(added) + "."
        : list(subject, part) + comeOrGone(added) + ": " + element(part, value) + ".";
  }

  /** A line of a list that says the same thing in other words. */
  String renewed(Subject subject, Part part, Object was, Object is) {
    return value(was).equals(value(is))
        ? list(subject, part) + " is een regel gewijzigd: " + value(is) + "."
        : list(subject, part)
            + " is een regel gewijzigd. Er stond: "
            + value(was)
            + ". Er staat nu: "
            + value(is)
            + ".";
  }

  /** An entry that stands in another place. */
  String moved(Subject subject, Part part, Object value) {
    return part.kind() == Kind.RECORD
        ? entry(subject, part, value) + " staat nu op een andere plaats."
        : list(subject, part) + " staat nu op een andere plaats: " + element(part, value) + ".";
  }

  /** Nothing was said, and now it is said that there is none; or the other way round. */
  String noneOrOpen(Subject subject, Part part, boolean said) {
    return said
        ? list(subject, part) + " staat nu dat die er niet zijn."
        : list(subject, part) + " stond dat die er niet zijn. Dat staat er niet meer.";
  }

  private String entry(Subject subject, Part part, Object value) {
    String noun = Subject.noun(part.valueType());
    return Spoken.capital(noun) + " '" + names.nameOf(value) + "'" + subject.at();
  }

  private static String list(Subject subject, Part part) {
    String label = label(part);
    // "van" would belong to the last words of a longer label.
    return "Bij " + label + (label.contains(" om ") ? subject.at() : subject.of());
  }

  private String element(Part part, Object value) {
    return part.key().refersTo().isEmpty()
        ? value(value)
        : "'" + names.referred(part.key().refersTo(), (String) value) + "'";
  }

  private static String comeOrGone(boolean added) {
    return added ? " is toegevoegd" : " is vervallen";
  }

  private static String what(Subject subject, Part part) {
    String label = label(part);
    return label + (OWN.contains(label) ? subject.of() : subject.at());
  }

  private static String label(Part part) {
    return part.key().label().isEmpty() ? "'" + part.key().value() + "'" : part.key().label();
  }

  private String value(Object value) {
    return spoken.value(value);
  }

  private static boolean isLong(Object value) {
    return value instanceof Text text && Names.isTooLong(text.markdown());
  }
}
