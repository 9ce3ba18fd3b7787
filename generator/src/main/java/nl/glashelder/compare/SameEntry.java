package nl.glashelder.compare;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.glashelder.model.Audience;
import nl.glashelder.model.CameraPlace;
import nl.glashelder.model.Channel;
import nl.glashelder.model.CookieSite;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.Office;
import nl.glashelder.model.OtherDocument;
import nl.glashelder.model.OwnSection;
import nl.glashelder.model.Portal;
import nl.glashelder.model.Processing;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Count;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;

/**
 * Whether two entries under different ids are the same thing, by what they say. A party (a
 * recipient, an organisation) is who it is called: another name is another party.
 */
final class SameEntry {
  /** The key that tells what an entry is, whatever it is called. */
  private static final Map<Class<?>, String> TELLING =
      Map.ofEntries(
          entry(Processing.class, "doel"),
          entry(DataCategory.class, "items"),
          entry(Audience.class, "omschrijving"),
          entry(CameraPlace.class, "plek"),
          entry(Channel.class, "wat"),
          entry(Office.class, "bezoekadres"),
          entry(Portal.class, "toont"),
          entry(OtherDocument.class, "url"),
          entry(OwnSection.class, "tekst"),
          entry(CookieSite.class, "url"));

  /** So many of the items must be the same where not all of them are. */
  private static final double LIKE = 0.6;

  private SameEntry() {}

  /** Whether two entries say the same, whatever their ids. */
  static boolean saySame(Object one, Object other) {
    String said = said(one, "");
    return !said.isEmpty() && Respelling.ofText(said, said(other, ""));
  }

  /** Whether two entries have the same name but for its spelling. */
  static boolean areCalledSame(Object one, Object other) {
    return Names.naming(one).isPresent()
        && Respelling.ofName(
            Names.nameOf(one, FormOfAddress.FORMAL), Names.nameOf(other, FormOfAddress.FORMAL));
  }

  /** Whether two things, not parties, say the same but for what they are called. */
  static boolean saySameUnderAnotherName(Object one, Object other) {
    return tells(one) && sayAllButTheirNames(one, other);
  }

  /** The same for parties too: one that stands in the other's place. */
  static boolean sayAllButTheirNames(Object one, Object other) {
    String name = Names.naming(one).map(Part::name).orElse("");
    return filled(one).size() > 1 && Respelling.ofText(said(one, name), said(other, name));
  }

  /**
   * Whether two things are the same by the key that tells what they are, and by at least half of
   * what else they say. A purpose or a group of data may also have become several: of those only
   * one that went and one that came can be the same.
   */
  static boolean sayNearlySame(Object one, Object other, boolean alone) {
    boolean mayBeSeveral = one instanceof Processing || one instanceof DataCategory;
    if (!tells(one) || !tells(other) || mayBeSeveral && !alone) {
      return false;
    }
    Part telling = telling(one);
    boolean same = Respelling.ofText(said(telling, one), said(telling, other));
    double others = sharedOf(one, other, telling);
    return same ? others >= 0.5 : alone && areLike(telling, one, other) && others >= 0.75;
  }

  private static boolean tells(Object value) {
    return TELLING.containsKey(value.getClass()) && !telling(value).values(value).isEmpty();
  }

  private static Part telling(Object value) {
    return RecordShape.of(value.getClass()).part(TELLING.get(value.getClass())).orElseThrow();
  }

  /** How much of what else either of them says, both say. */
  private static double sharedOf(Object one, Object other, Part telling) {
    Set<Part> filled = new HashSet<>(filled(one));
    filled.addAll(filled(other));
    filled.remove(telling);
    long same =
        filled.stream().filter(p -> Respelling.ofText(said(p, one), said(p, other))).count();
    return filled.isEmpty() ? 1 : (double) same / filled.size();
  }

  /** What an entry says, apart from its id and its name; a no that may be left out says nothing. */
  private static Set<Part> filled(Object value) {
    String name = Names.naming(value).map(Part::name).orElse("");
    return RecordShape.of(value.getClass()).parts().stream()
        .filter(part -> !part.isId() && !part.name().equals(name))
        .filter(part -> !part.values(value).isEmpty())
        .filter(
            part ->
                part.kind() != Kind.FLAG
                    || part.count() != Count.ONE
                    || Boolean.TRUE.equals(part.get(value)))
        .collect(Collectors.toSet());
  }

  /** Most of the same items make the same group; a text with a word more is another text. */
  private static boolean areLike(Part telling, Object one, Object other) {
    return telling.kind() == Kind.RECORD
        && telling.isList()
        && share(names(telling, one), names(telling, other)) >= LIKE;
  }

  private static Set<String> names(Part list, Object holder) {
    return list.values(holder).stream()
        .map(value -> Names.nameOf(value, FormOfAddress.FORMAL).toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** Which part of all words of two values both have. */
  static double shareOfWords(Object one, Object other) {
    return share(words(one.toString()), words(other.toString()));
  }

  private static double share(Set<String> here, Set<String> there) {
    Set<String> both = new HashSet<>(here);
    both.retainAll(there);
    Set<String> all = new HashSet<>(here);
    all.addAll(there);
    return (double) both.size() / all.size();
  }

  private static Set<String> words(String said) {
    return new HashSet<>(Arrays.asList(said.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
  }

  /** What an entry says, without its id. */
  static String said(Object value, String without) {
    return RecordShape.of(value.getClass()).parts().stream()
        .filter(part -> !part.isId() && !part.name().equals(without))
        .map(part -> said(part, value))
        .collect(Collectors.joining("\n"));
  }

  private static String said(Part part, Object value) {
    return part.key().value() + "=" + part.get(value);
  }
}
