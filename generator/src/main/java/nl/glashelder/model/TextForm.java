package nl.glashelder.model;

import java.util.regex.Pattern;

/** The form a text must have, with the Dutch words for what is expected. */
public enum TextForm {
  /** Any text. */
  FREE("", "tekst", ""),
  /** An id: lower-case letters, digits and hyphens. */
  ID("[a-z0-9]+(-[a-z0-9]+)*", "een id: kleine letters, cijfers en streepjes", "huur-innen"),
  /** An e-mail address. */
  EMAIL(
      "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}",
      "een e-mailadres", "privacy@voorbeeld.nl"),
  /** An absolute web address. */
  URL(
      "https?://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?"
          + "([/?#][A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]*)?",
      "een volledig webadres", "https://www.voorbeeld.nl/privacy"),
  /** A Dutch or international telephone number. */
  PHONE("\\+?\\(?[0-9][0-9 ()-]{5,20}", "een telefoonnummer", "0318 123 456"),
  /** A Dutch postal code. */
  POSTAL_CODE("[1-9][0-9]{3} ?[A-Z]{2}", "een postcode", "2509 AJ"),
  /** A number of the trade register: eight digits. */
  KVK("[0-9]{8}", "een KvK-nummer van 8 cijfers", "12345678"),
  /** A colour as six hexadecimal digits. */
  COLOUR("#[0-9a-fA-F]{6}", "een kleur: # en zes cijfers of letters van a tot en met f", "#005a9c"),
  /** A file name relative to the corporation's folder. */
  FILE(
      "[A-Za-z0-9_-]+(\\.[A-Za-z0-9]+)",
      "een bestandsnaam in de map van de corporatie",
      "logo.svg");

  /**
   * The most characters of a text that has a form. Longer ones are mistakes, and could cost a
   * regular expression its stack.
   */
  public static final int LONGEST = 1000;

  private final Pattern pattern;
  private final String expected;
  private final String example;

  TextForm(String regex, String expected, String example) {
    this.pattern = regex.isEmpty() ? null : Pattern.compile(regex);
    this.expected = expected;
    this.example = example;
  }

  /** Whether {@code text} has this form. */
  public boolean matches(String text) {
    return pattern == null || text.length() <= LONGEST && pattern.matcher(text).matches();
  }

  /** The regular expression, empty for {@link #FREE}. */
  public String regex() {
    return pattern == null ? "" : pattern.pattern();
  }

  /** What is expected, in Dutch, for example "een e-mailadres". */
  public String expected() {
    return expected;
  }

  /** A correct example; empty for {@link #FREE}. */
  public String example() {
    return example;
  }
}
