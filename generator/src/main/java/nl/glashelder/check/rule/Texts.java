package nl.glashelder.check.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Match;
import nl.glashelder.check.language.Reading;

/**
 * Every piece of free text of one corporation, for rules that ask what is said whatever the field.
 * The fields come from the model's records, so that a new key is read without being named here.
 */
public final class Texts {
  private final List<Passage> passages;
  private final List<BitSet> filled = new ArrayList<>();
  private final BitSet all = new BitSet();

  Texts(List<Passage> passages) {
    this.passages = passages;
    for (Passage passage : passages) {
      BitSet ofPassage = new BitSet();
      passage.readings().forEach(r -> ofPassage.or(r.filled()));
      filled.add(ofPassage);
      all.or(ofPassage);
    }
  }

  /** Where something is said of us as a fact of today, at most once a sentence. */
  List<Said> said(Concept concept, Predicate<Passage> where) {
    return find(concept, t -> !t.tellsWhatIsNot() && where.test(t), Match::holds);
  }

  /** Where something is said of us anywhere in the privacy statement. */
  List<Said> said(Concept concept) {
    return said(concept, p -> p.sheet() == Sheet.STATEMENT);
  }

  /** Whether the privacy statement says something of us. */
  boolean say(Concept concept) {
    return !said(concept).isEmpty();
  }

  /** Where something is named, whatever is said of it, at most once a sentence. */
  List<Said> named(Concept concept, Predicate<Passage> where) {
    return find(concept, where, match -> true);
  }

  /** Where something is named in a way that counts, at most once a sentence. */
  List<Said> find(Concept concept, Predicate<Passage> where, Predicate<Match> counts) {
    List<Said> found = new ArrayList<>();
    if (!concept.mayBeAmong(all)) {
      return found;
    }
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (!concept.mayBeAmong(filled.get(i)) || !where.test(passage)) {
        continue;
      }
      for (Reading reading : passage.readings()) {
        concept.named(reading).stream()
            .filter(counts)
            .findFirst()
            .ifPresent(match -> found.add(new Said(passage, match)));
      }
    }
    return found;
  }
}
