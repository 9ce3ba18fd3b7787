package nl.glashelder.compare;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.Term;
import nl.glashelder.model.Text;
import nl.glashelder.wording.Voice;

/** Says a change in one plain Dutch sentence, in the words of the field and never as a path. */
final class Sentence {
  private static final Voice VOICE = new Voice(FormOfAddress.FORMAL);

  private Sentence() {}

  /** A value that came, went or changed. */
  static String single(Subject subject, Part part, Object was, Object is, Names names) {
    String label = label(part);
    if (Names.isName(part) && was != null && is != null) {
      String what = subject.words().isEmpty() ? label : subject.words().replaceFirst(" '.*", "");
      return capital(what) + " '" + was + "' heet nu '" + is + "'.";
    }
    if (part.kind() == Kind.FLAG) {
      return "Anders"
          + subject.at()
          + ": "
          + label
          + " is nu "
          + yesNo(is)
          + ", het was "
          + yesNo(was)
          + ".";
    }
    if (part.kind() == Kind.RECORD) {
      return is == null
          ? capital(label) + subject.at() + " is vervallen."
          : capital(label) + subject.at() + " is toegevoegd.";
    }
    if (was == null) {
      return capital(label) + subject.at() + " is toegevoegd: " + value(is) + ".";
    }
    if (is == null) {
      return capital(label) + subject.at() + " is vervallen. Er stond: " + value(was) + ".";
    }
    if (part.kind() == Kind.DURATION) {
      return duration(subject, label, (IsoDuration) was, (IsoDuration) is);
    }
    if (part.kind() == Kind.TEXT && (isLong(was) || isLong(is))) {
      return "De tekst is gewijzigd: " + label + subject.at() + ".";
    }
    return capital(label) + subject.at() + " gaat van " + value(was) + " naar " + value(is) + ".";
  }

  private static String duration(Subject subject, String label, IsoDuration was, IsoDuration is) {
    // "De bewaartermijn van camerabeelden gaat van 7 dagen naar 4 weken."
    String retention = "de bewaartermijn '";
    String what =
        subject.words().startsWith(retention) && subject.words().endsWith("'")
            ? "de bewaartermijn van "
                + subject.words().substring(retention.length(), subject.words().length() - 1)
            : label + subject.at();
    return capital(what) + " gaat van " + was.dutch() + " naar " + is.dutch() + ".";
  }

  /** An entry of a list that came or went. */
  static String item(Subject subject, Part part, Object value, boolean added, Names names) {
    String verb = added ? " is toegevoegd" : " is vervallen";
    if (part.kind() == Kind.RECORD) {
      return capital(Subject.noun(part))
          + " '"
          + Names.nameOf(value)
          + "'"
          + subject.at()
          + verb
          + ".";
    }
    if (!part.key().refersTo().isEmpty()) {
      String name = names.referred(part.key().refersTo(), (String) value);
      return "Bij " + label(part) + of(subject) + verb + ": '" + name + "'.";
    }
    return "Bij " + label(part) + of(subject) + verb + ": " + value(value) + ".";
  }

  /** A line of a list that says the same thing in other words. */
  static String renewed(Subject subject, Part part, Object was, Object is) {
    return "Bij "
        + label(part)
        + of(subject)
        + " is een regel gewijzigd: "
        + value(was)
        + " is nu "
        + value(is)
        + ".";
  }

  /** An entry that stands in another place. */
  static String moved(Subject subject, Part part, Object value, Names names) {
    String what;
    if (part.kind() == Kind.RECORD) {
      what = capital(Subject.noun(part)) + " '" + Names.nameOf(value) + "'" + subject.at();
    } else if (!part.key().refersTo().isEmpty()) {
      String name = names.referred(part.key().refersTo(), (String) value);
      what = "Bij " + label(part) + of(subject) + ": '" + name + "'";
    } else {
      what = "Bij " + label(part) + of(subject) + ": " + value(value);
    }
    return what + " staat nu op een andere plaats.";
  }

  /** Nothing was said, and now it is said that there is none; or the other way round. */
  static String noneOrOpen(Subject subject, Part part, boolean said) {
    return said
        ? "Bij " + label(part) + of(subject) + " staat nu dat die er niet zijn."
        : "Bij " + label(part) + of(subject) + " staat niet meer dat die er niet zijn.";
  }

  private static String of(Subject subject) {
    return subject.words().isEmpty() ? "" : " van " + subject.words();
  }

  private static String label(Part part) {
    return part.key().label().isEmpty() ? "'" + part.key().value() + "'" : part.key().label();
  }

  private static String value(Object value) {
    if (value instanceof Term term) {
      return VOICE.resolve(term.dutch());
    }
    if (value instanceof IsoDuration duration) {
      return duration.dutch();
    }
    if (value instanceof LocalDate date) {
      return VOICE.date(date);
    }
    if (value instanceof Boolean) {
      return yesNo(value);
    }
    return "'" + Names.shorten(value.toString()) + "'";
  }

  private static String yesNo(Object flag) {
    return flag == null ? "niet ingevuld" : Boolean.TRUE.equals(flag) ? "ja" : "nee";
  }

  private static boolean isLong(Object value) {
    return value instanceof Text text && text.markdown().length() > 60;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Twelve hexadecimal digits that stay the same for the same words. */
  static String hash(String words) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** One sentence for the history and the feed. */
  static String summary(List<Change> changes) {
    if (changes.isEmpty()) {
      return "De gegevens zijn gelijk gebleven.";
    }
    StringBuilder b = new StringBuilder();
    for (Weight weight : Weight.values()) {
      long count = changes.stream().filter(c -> c.weight() == weight).count();
      if (count > 0) {
        b.append(b.isEmpty() ? "" : ", ").append(words(weight, count));
      }
    }
    return capital(b.toString()) + ".";
  }

  private static String words(Weight weight, long count) {
    String one =
        switch (weight) {
          case WIDENING -> "uitbreiding";
          case NARROWING -> "inperking";
          case EDITORIAL -> "redactionele wijziging";
        };
    return count + " " + (count == 1 ? one : one + "en");
  }
}
