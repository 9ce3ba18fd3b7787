package nl.glashelder.model;

/** A word of the field with a fixed set of values: how it is written in YAML and said in Dutch. */
public interface Term {
  /** The value in YAML, for example {@code gerechtvaardigd-belang}. */
  String yaml();

  /** The words in a sentence, for example "een gerechtvaardigd belang". */
  String dutch();
}
