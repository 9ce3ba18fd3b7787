package nl.glashelder.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a component of a record is written in YAML and spoken of in Dutch. The reader, the JSON
 * Schema, the canonical writer and the comparison in meaning are all driven by it, so that a key is
 * described in one place.
 *
 * <p>A component of type {@code Optional} or {@code List} may be left out; every other component is
 * required.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {
  /** The key in YAML, in Dutch, for example {@code bewaartermijn}. */
  String value();

  /**
   * The noun phrase for sentences, with its article, for example {@code de bewaartermijn}; empty
   * where the key never stands in a sentence.
   */
  String label() default "";

  /** What an editor should fill in, in Dutch; becomes the description in the JSON Schema. */
  String help();

  /** What form the text must have. */
  TextForm form() default TextForm.FREE;

  /** How the text goes on in a sentence that begins with {@link #after}. */
  Clause clause() default Clause.NONE;

  /**
   * The words of ours that the text follows, for example {@code Wij gebruiken gegevens}; the
   * templates write them, and a test holds them to it. Empty where there is no clause.
   */
  String after() default "";

  /**
   * The list whose ids this component holds, for example {@code ontvangers}; empty for no
   * references.
   */
  String refersTo() default "";

  /** The list of the catalogue that entries of this list may come from; empty for none. */
  String catalogue() default "";

  /**
   * What it means for people's data when something is added here, or when the value grows. It has
   * no default, so that nobody can call a change harmless by saying nothing.
   */
  Reach reach();

  /**
   * The key beside this one, or else of the document, whose use of data this protects people
   * against: {@code meten} for {@code meten-met-toestemming}. A protection that comes or goes
   * together with what it guards against is neither more nor less protection. Empty where it
   * protects by itself.
   */
  String guards() default "";

  /**
   * The key beside this one that this says more about: {@code meten} for {@code meten-toelichting}.
   * What comes or goes together with that key is one change with it. Empty for a key of its own.
   */
  String explains() default "";

  /**
   * The list beside this one, or for a list of the document itself the lists of that key anywhere,
   * of which this list says what is not in it: {@code krijgt} for {@code krijgt-niet}. What leaves
   * the one for the other is one change. Empty for a list that denies nothing.
   */
  String denies() default "";

  /** Values that are usual here, for editors to offer; others are possible too. */
  String[] suggestions() default {};

  /**
   * The keys beside this one that speak of the same thing or rest on it: {@code criterium}, {@code
   * herkomst} and {@code bron} for {@code duur}. Where a corporation fills in this key of an entry
   * of the catalogue, what the catalogue says at those falls away, unless the corporation fills
   * them in as well.
   */
  String[] unseats() default {};

  /**
   * The keys beside this one that need no answer where this one is filled in: {@code duur} for
   * {@code criterium}. What the catalogue asks at those is asked no more.
   */
  String[] answers() default {};

  /**
   * For a yes or no: what it says, as a sentence with a slot for yes and for no, such as {@code Een
   * verzoek is [|niet] gratis.} A {@code ^} marks where "meer" comes after "geen"; without it that
   * is the end.
   */
  String claim() default "";

  /**
   * Whether a corporation keeps this to itself: it is frozen with a version, but neither shown nor
   * handed out to the public.
   */
  boolean internal() default false;
}
