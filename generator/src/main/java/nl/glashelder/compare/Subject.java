package nl.glashelder.compare;

import java.util.Map;
import java.util.Set;
import nl.glashelder.model.Audience;
import nl.glashelder.model.AudienceTerms;
import nl.glashelder.model.Complaints;
import nl.glashelder.model.Contact;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.Noun;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Rights;

/**
 * What a sentence is about: "de ontvanger 'aannemers'".
 *
 * @param place what it is
 * @param noun with its article; empty where a sentence need not say what it is about
 * @param name what the newer side calls it; empty for something there is one of
 * @param formerName what the older side called it
 * @param around what it is part of, as words; empty for nothing
 */
record Subject(Place place, String noun, String name, String formerName, String around) {
  /** What a subject can be. */
  enum Place {
    DOCUMENT,
    CORPORATION,
    PART,
    ENTRY
  }

  /** What an entry is called in the text, where the field has another word for it. */
  private static final Map<Class<?>, String> IN_THE_TEXT =
      Map.of(
          Processing.class,
          "het doel",
          DataCategory.class,
          "de groep gegevens",
          Audience.class,
          "de groep mensen",
          AudienceTerms.class,
          "de eigen regel voor");

  private static final Map<Class<?>, String> MANY_IN_THE_TEXT =
      Map.of(
          Processing.class,
          "doelen",
          DataCategory.class,
          "groepen gegevens",
          Audience.class,
          "groepen mensen");

  /** Their parts speak for themselves: "het recht 'inzage'" need not be "bij de rechten". */
  private static final Set<Class<?>> SAY_NOTHING =
      Set.of(Rights.class, Complaints.class, Contact.class);

  static Subject document() {
    return new Subject(Place.DOCUMENT, "", "", "", "");
  }

  static Subject corporation() {
    return new Subject(Place.CORPORATION, "", "", "", "");
  }

  /** A part there is one of: "het cameratoezicht". */
  Subject within(String label, Class<?> type) {
    return SAY_NOTHING.contains(type)
        ? new Subject(Place.PART, "", "", "", words())
        : new Subject(Place.PART, label, "", "", words());
  }

  /** An entry of a list, with the name it has on each side. */
  Subject entry(Class<?> type, String formerly, String now) {
    return new Subject(Place.ENTRY, noun(type), now, formerly, words());
  }

  /** With its article, for use after "bij" and "van"; empty for the whole. */
  String words() {
    return words(name);
  }

  /** The same under the older name. */
  String formerWords() {
    return words(formerName);
  }

  private String words(String called) {
    String own = called.isEmpty() ? noun : noun + " " + Spoken.quoted(called);
    if (own.isEmpty() || around.isEmpty()) {
      return own + around;
    }
    return own + " bij " + around;
  }

  /** " bij de ontvanger 'aannemers'", or nothing for the whole. */
  String at() {
    return joined(" bij ");
  }

  /** " van de ontvanger 'aannemers'", or nothing for the whole. */
  String of() {
    return joined(" van ");
  }

  /** " van 'aannemers'": without what it is. */
  String ofName() {
    return " van " + Spoken.quoted(name);
  }

  private String joined(String preposition) {
    String words = words();
    return words.isEmpty() ? "" : preposition + words;
  }

  /** What an entry of a type is, with its article. */
  static String noun(Class<?> type) {
    return IN_THE_TEXT.getOrDefault(type, type.getAnnotation(Noun.class).singular());
  }

  /** What several entries of a type are. */
  static String nouns(Class<?> type) {
    return MANY_IN_THE_TEXT.getOrDefault(type, type.getAnnotation(Noun.class).plural());
  }
}
