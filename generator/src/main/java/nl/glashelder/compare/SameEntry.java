package nl.glashelder.compare;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
import nl.glashelder.model.Reach;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Count;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.RetentionPart;
import nl.glashelder.model.Text;

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

  private static final Set<Kind> SHARED_BY_MANY = Set.of(Kind.TERM, Kind.FLAG, Kind.DURATION);

  /** Shorter words join others: "om", "de". */
  private static final int TELLING_WORD = 4;

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

  /** Whether two parts of a period count from the same moment, or are as long. */
  static boolean arePartsOfOnePeriod(Object one, Object other) {
    return one instanceof RetentionPart was
        && other instanceof RetentionPart is
        && (was.start().isPresent() && was.start().equals(is.start())
            || was.duration().isPresent() && was.duration().equals(is.duration()));
  }

  /**
   * Whether anything that is said of two entries, apart from their names, makes them likely to be
   * one: what tells what they are, or at least half of what else they say. A fixed word, a yes or a
   * length of time is shared by many.
   */
  static boolean agree(Object one, Object other) {
    if (tells(one) && tells(other)) {
      Part telling = telling(one);
      boolean alike =
          telling.kind() == Kind.RECORD && telling.isList()
              ? share(names(telling, one), names(telling, other)) >= LIKE / 2
              : shareOfTelling(telling.values(one), telling.values(other)) >= LIKE / 2;
      if (alike) {
        return true;
      }
    }
    Set<Part> filled = new HashSet<>(filled(one));
    filled.addAll(filled(other));
    filled.removeIf(part -> SHARED_BY_MANY.contains(part.kind()));
    long same =
        filled.stream().filter(p -> Respelling.ofText(said(p, one), said(p, other))).count();
    return same > 0 && same * 2 >= filled.size();
  }

  /** The items of which a thing consists that the other has not; empty for what has no items. */
  static List<?> itemsOnlyIn(Object one, Object other) {
    if (!tells(one) || telling(one).kind() != Kind.RECORD || !telling(one).isList()) {
      return List.of();
    }
    Set<String> there = names(telling(one), other);
    return telling(one).values(one).stream().filter(item -> !there.contains(nameOf(item))).toList();
  }

  /** Whether one says something that protects people, and the other does not. */
  static boolean losesProtection(Object one, Object other) {
    return RecordShape.of(one.getClass()).parts().stream()
        .filter(part -> part.key().reach() == Reach.PROTECTS && !part.key().internal())
        .filter(part -> part.kind() != Kind.FLAG || part.values(one).contains(true))
        .anyMatch(part -> !part.values(other).containsAll(part.values(one)));
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
    return list.values(holder).stream().map(SameEntry::nameOf).collect(Collectors.toSet());
  }

  private static String nameOf(Object item) {
    return Names.nameOf(item, FormOfAddress.FORMAL).toLowerCase(Locale.ROOT);
  }

  /** Which part of all words of two values both have. */
  static double shareOfWords(Object one, Object other) {
    return share(words(one.toString()), words(other.toString()));
  }

  /** The same of words that are long enough to say something. */
  static double shareOfTelling(Object one, Object other) {
    Set<String> here = tellingWords(one.toString());
    Set<String> there = tellingWords(other.toString());
    return here.isEmpty() || there.isEmpty() ? 0 : share(here, there);
  }

  static Set<String> tellingWords(String said) {
    Set<String> words = words(said);
    words.removeIf(word -> word.length() < TELLING_WORD);
    return words;
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
    return part.key().value() + "=" + part.get(value) + borders(part, value);
  }

  /** Where the texts of a key are divided: without that two that differ would be the same. */
  private static String borders(Part part, Object holder) {
    return switch (part.kind()) {
      case TEXT ->
          part.values(holder).stream()
              .map(text -> Layout.borders((Text) text))
              .collect(Collectors.joining());
      case RECORD ->
          part.values(holder).stream()
              .flatMap(
                  value ->
                      RecordShape.of(value.getClass()).parts().stream()
                          .map(inner -> borders(inner, value)))
              .collect(Collectors.joining());
      default -> "";
    };
  }
}
