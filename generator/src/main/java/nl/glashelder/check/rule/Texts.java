package nl.glashelder.check.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Match;
import nl.glashelder.check.language.Reading;
import nl.glashelder.check.language.WordIndex;

/**
 * Every piece of free text of one corporation, for rules that ask what is said whatever the field.
 * The fields come from the model's records, so that a new key is read without being named here.
 */
public final class Texts {
  /** So many words at most has a sentence that leans on the one before. */
  private static final int SHORT = 5;

  private final List<Passage> passages;
  private final WordIndex words;
  private final Map<Concept, List<Sentence>> asked = new HashMap<>();
  private List<Answer> answers;
  private WordIndex answerWords;

  /** A sentence that names something, once or more often. */
  private record Sentence(Passage passage, List<Match> matches) {}

  /** Begins a sentence that goes on about the one before. */
  private static final Pattern LEANS =
      Pattern.compile("(?iu)(?:dan|dat|dit|die|daar\\p{L}*|hier\\p{L}*|zo'n|zoiets)\\b.*");

  /**
   * A question, or another sentence that says nothing alone, with the sentence behind it.
   *
   * @param bound whether the second sentence answers or takes up the first
   */
  private record Answer(Passage passage, Reading reading, boolean bound) {}

  Texts(List<Passage> passages) {
    this.passages = passages;
    this.words = new WordIndex(passages.stream().map(Passage::readings).toList());
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
    List<Sentence> naming = asked.computeIfAbsent(concept, this::naming);
    if (naming.isEmpty()) {
      return List.of();
    }
    List<Said> found = new ArrayList<>();
    for (Sentence sentence : naming) {
      if (where.test(sentence.passage())) {
        sentence.matches().stream()
            .filter(counts)
            .findFirst()
            .ifPresent(match -> found.add(new Said(sentence.passage(), match)));
      }
    }
    return found;
  }

  /**
   * Where a question with its answer says something: "Wilt u geen reclame meer? Geef dan aan
   * waarom" asks a reason, though neither sentence does so alone.
   */
  List<Said> findInAnswers(Concept concept, Predicate<Passage> where, Predicate<Match> counts) {
    return findInAnswers(concept, where, counts, false);
  }

  /** The same, of sentences that take up the one before. */
  List<Said> findInBound(Concept concept, Predicate<Passage> where, Predicate<Match> counts) {
    return findInAnswers(concept, where, counts, true);
  }

  private List<Said> findInAnswers(
      Concept concept, Predicate<Passage> where, Predicate<Match> counts, boolean bound) {
    List<Said> found = new ArrayList<>();
    List<Answer> all = answers();
    BitSet may = answerWords.mayName(concept);
    for (int i = may.nextSetBit(0); i >= 0; i = may.nextSetBit(i + 1)) {
      Answer answer = all.get(i);
      if ((answer.bound() || !bound) && where.test(answer.passage())) {
        concept.named(answer.reading()).stream()
            .filter(counts)
            .findFirst()
            .ifPresent(match -> found.add(new Said(answer.passage(), match)));
      }
    }
    return found;
  }

  private List<Answer> answers() {
    if (answers == null) {
      answers = new ArrayList<>();
      passages.stream().filter(p -> p.sentences().size() > 1).forEach(this::addAnswers);
      answerWords = new WordIndex(answers.stream().map(a -> List.of(a.reading())).toList());
    }
    return answers;
  }

  private void addAnswers(Passage passage) {
    for (int i = 0; i + 1 < passage.sentences().size(); i++) {
      String question = passage.sentences().get(i);
      String next = passage.sentences().get(i + 1);
      if (question.endsWith("?") || leansOnWhatWentBefore(next) || LEANS.matcher(next).matches()) {
        String both = question.substring(0, question.length() - 1) + ", " + next;
        boolean bound = question.endsWith("?") || LEANS.matcher(next).matches();
        answers.add(new Answer(passage, Reading.of(both), bound));
      }
    }
  }

  /** "Stopzetten is niet mogelijk", "Dat kan niet": short, so that it says nothing alone. */
  private static boolean leansOnWhatWentBefore(String sentence) {
    int spaces = 0;
    for (int i = 0; i < sentence.length(); i++) {
      spaces += sentence.charAt(i) == ' ' ? 1 : 0;
    }
    return spaces < SHORT && !sentence.endsWith("?");
  }

  /** The sentences that name something; looked for once, however many rules and entries ask. */
  private List<Sentence> naming(Concept concept) {
    List<Sentence> naming = new ArrayList<>();
    BitSet may = words.mayName(concept);
    for (int i = may.nextSetBit(0); i >= 0; i = may.nextSetBit(i + 1)) {
      for (Reading reading : passages.get(i).readings()) {
        List<Match> matches = concept.named(reading);
        if (!matches.isEmpty()) {
          naming.add(new Sentence(passages.get(i), matches));
        }
      }
    }
    return naming;
  }
}
