package nl.glashelder.compare;

import nl.glashelder.model.Noun;
import nl.glashelder.model.RecordShape.Part;

/**
 * What a sentence is about: "de ontvanger 'aannemers'".
 *
 * @param words with its article, for use after "bij" and "van"; empty for the document as a whole
 */
record Subject(String words) {
  /** The document or corporation as a whole: sentences need not name it. */
  static Subject whole() {
    return new Subject("");
  }

  /** A part without an id of its own: "het cameratoezicht". */
  Subject within(Part part) {
    String label = part.key().label();
    return new Subject(words.isEmpty() ? label : label + " bij " + words);
  }

  /** An entry of a list. */
  Subject entry(Part part, Object value) {
    String own = noun(part) + " '" + Names.nameOf(value) + "'";
    return new Subject(words.isEmpty() ? own : own + " bij " + words);
  }

  /** " bij de ontvanger 'aannemers'", or nothing for the whole. */
  String at() {
    return words.isEmpty() ? "" : " bij " + words;
  }

  static String noun(Part part) {
    Noun noun = part.valueType().getAnnotation(Noun.class);
    return noun == null ? part.key().label() : noun.singular();
  }
}
