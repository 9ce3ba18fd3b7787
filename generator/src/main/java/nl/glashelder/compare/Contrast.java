package nl.glashelder.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.glashelder.compare.CatalogueDifferences.Difference;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.Term;
import nl.glashelder.wording.Voice;

/**
 * Says how an entry of a corporation differs from the catalogue's, one field a sentence. Unlike a
 * change between two versions nothing happened here: the two stand side by side.
 */
final class Contrast {
  private final Names names;
  private final Voice voice;

  /**
   * Speaks of a draft.
   *
   * @param names what things are called in it
   * @param voice its form of address
   */
  Contrast(Names names, Voice voice) {
    this.names = names;
    this.voice = voice;
  }

  /** Every field that differs, in the order of the fields. */
  List<Difference> between(Record standard, Record own) {
    List<Difference> differences = new ArrayList<>();
    for (Part part : RecordShape.of(standard.getClass()).parts()) {
      if (!part.isId() && !Objects.equals(part.get(standard), part.get(own))) {
        boolean fills = isOpen(part, standard);
        List<String> sentences =
            part.isList() ? lists(part, standard, own) : single(part, standard, own);
        sentences.forEach(s -> differences.add(new Difference(s, fills)));
      }
    }
    return differences;
  }

  /** Whether nothing is said; that there are none is saying something, and so is no. */
  private static boolean isOpen(Part part, Record holder) {
    return part.get(holder) instanceof Optional<?> optional
        ? optional.isEmpty()
        : part.values(holder).isEmpty();
  }

  private List<String> single(Part part, Record standard, Record own) {
    List<?> common = part.values(standard);
    List<?> here = part.values(own);
    if (common.isEmpty()) {
      return List.of("De corporatie vult in" + at(part) + ": " + end(said(part, here.get(0))));
    }
    if (here.isEmpty()) {
      return List.of("De corporatie laat weg" + at(part) + ": " + end(said(part, common.get(0))));
    }
    if (part.kind() == Kind.RECORD) {
      return deeper(part, common.get(0), here.get(0));
    }
    return List.of(
        "De corporatie zegt"
            + at(part)
            + ": "
            + end(said(part, here.get(0)))
            + " In de catalogus: "
            + end(said(part, common.get(0))));
  }

  private List<String> lists(Part part, Record standard, Record own) {
    Map<String, Object> common = EntryKeys.keyed(part, standard);
    Map<String, Object> here = EntryKeys.keyed(part, own);
    if (common.isEmpty() && here.isEmpty()) {
      return List.of(
          isOpen(part, standard)
              ? "De corporatie zegt" + at(part) + " dat die er niet zijn."
              : "De corporatie laat open" + at(part) + ": of die er zijn.");
    }
    if (common.isEmpty()) {
      return List.of("De corporatie vult in" + at(part) + ": " + end(all(part, here.values())));
    }
    if (here.isEmpty()) {
      return List.of("De corporatie laat weg" + at(part) + ": " + end(all(part, common.values())));
    }
    List<String> sentences = new ArrayList<>();
    List<Object> more = without(here, common);
    List<Object> less = without(common, here);
    if (!more.isEmpty() || !less.isEmpty()) {
      String also = more.isEmpty() ? "" : " ook: " + all(part, more);
      String not = less.isEmpty() ? "" : " niet: " + all(part, less);
      String and = also.isEmpty() || not.isEmpty() ? "" : "; en";
      sentences.add(end("De corporatie noemt" + at(part) + also + and + not));
    }
    Set<String> both = new LinkedHashSet<>(common.keySet());
    both.retainAll(here.keySet());
    both.stream()
        .filter(key -> !common.get(key).equals(here.get(key)))
        .forEach(key -> sentences.addAll(deeper(part, common.get(key), here.get(key))));
    if (sentences.isEmpty()) {
      sentences.add("De volgorde" + at(part) + " is anders dan in de catalogus.");
    }
    return sentences;
  }

  private static List<Object> without(Map<String, Object> some, Map<String, Object> others) {
    return some.entrySet().stream()
        .filter(e -> !others.containsKey(e.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** An entry within the entry, in the words for changes: from the catalogue to the corporation. */
  private List<String> deeper(Part part, Object common, Object here) {
    return Meaning.entries((Record) common, (Record) here, part, names, voice.address()).stream()
        .map(Change::sentence)
        .toList();
  }

  private static String at(Part part) {
    String label = part.key().label();
    return (label.startsWith("of ") ? " bij de vraag " : " bij ") + label;
  }

  private String all(Part part, Collection<?> values) {
    return values.stream().map(v -> said(part, v)).collect(Collectors.joining(", "));
  }

  /** Ends a sentence, unless a sentence that is quoted does. */
  private static String end(String words) {
    return words.endsWith(".’") ? words : words + ".";
  }

  private String said(Part part, Object value) {
    if (part.kind() == Kind.RECORD) {
      return "‘" + names.nameOf(value) + "’";
    }
    if (!part.key().refersTo().isEmpty()) {
      return "‘" + names.referred(part.key().refersTo(), (String) value) + "’";
    }
    if (value instanceof Term term) {
      return voice.resolve(term.dutch());
    }
    if (value instanceof IsoDuration duration) {
      return duration.dutch();
    }
    if (value instanceof LocalDate date) {
      return voice.date(date);
    }
    if (value instanceof Boolean flag) {
      return flag ? "ja" : "nee";
    }
    return "‘" + value.toString().strip().replaceAll("\\s+", " ") + "’";
  }
}
