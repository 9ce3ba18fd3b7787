package nl.glashelder.check.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A sentence as rules read it: its words with their stems, its clauses, and what it denies, quotes
 * or tells of the past. The words are read at once; the rest when a rule first asks for it.
 */
public final class Reading {
  /** Statements are of this year or later, so that what held until before it holds no more. */
  private static final String YEAR = "2025";

  /** The finite verb of a clause stands among its first words. */
  private static final int MOST_BEFORE_VERB = 6;

  private final String sentence;
  private static final int USUAL_WORDS = 20;

  private final List<Lexeme> words = new ArrayList<>();

  /** Where each word starts and ends, in turns. */
  private int[] bounds = new int[2 * USUAL_WORDS];

  private final BitSet filled = new BitSet(Vocabulary.slots());
  private final boolean hasSemicolon;
  private Lexeme[] joined;
  private volatile Clauses clauses;
  private volatile BitSet quoted;

  private Reading(String sentence) {
    this.sentence = sentence;
    this.hasSemicolon = sentence.indexOf(';') >= 0;
    int end;
    for (int start = 0; start < sentence.length(); start = end + 1) {
      end = start;
      while (end < sentence.length() && isPartOfWord(sentence, start, end)) {
        end++;
      }
      if (end > start) {
        Lexeme word = Lexeme.of(sentence.substring(start, end));
        words.add(word);
        bound(start, end);
        filled.or(word.fills());
      }
    }
    joinVerbs();
  }

  private void bound(int start, int end) {
    int at = 2 * (words.size() - 1);
    if (at == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * at);
    }
    bounds[at] = start;
    bounds[at + 1] = end;
  }

  private int start(int word) {
    return bounds[2 * word];
  }

  private int end(int word) {
    return bounds[2 * word + 1];
  }

  /** "In te trekken", "trekt u uw toestemming in": the verb counts as "intrekken" too. */
  private void joinVerbs() {
    for (int i = 1; i < words.size(); i++) {
      if (!is(i, Role.PARTICLE)) {
        continue;
      }
      if (i + 2 < words.size() && word(i + 1).small().equals("te")) {
        join(i, i + 2);
      } else if (i + 1 == words.size()
          || !isRightBehind(i + 1)
          || is(i + 1, Role.BEGINS)
          || is(i + 1, Role.TELLS_WHAT)) {
        int begin = i;
        while (begin > 0 && (begin == i || isRightBehind(begin))) {
          begin--;
        }
        for (int verb = begin; verb < Math.min(i, begin + MOST_BEFORE_VERB); verb++) {
          join(i, verb);
        }
      }
    }
    if (words.size() > 2 && is(0, Role.PARTICLE) && word(1).small().equals("te")) {
      join(0, 2);
    }
  }

  private void join(int particle, int verb) {
    Lexeme whole = Lexeme.of(word(particle).small() + word(verb).small());
    if (!whole.fills().isEmpty()) {
      if (joined == null) {
        joined = new Lexeme[words.size()];
      }
      joined[verb] = whole;
      filled.or(whole.fills());
    }
  }

  /** Reads a sentence. */
  public static Reading of(String sentence) {
    return new Reading(sentence);
  }

  private static boolean isPartOfWord(String text, int start, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)
        || c == '€'
        || c == '%'
        || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    boolean inside =
        at > start && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    boolean joins = c == '-' || c == '\'' || c == '’' || c == '\u00ad';
    return inside && joins;
  }

  /** The sentence as it was written. */
  public String sentence() {
    return sentence;
  }

  int size() {
    return words.size();
  }

  Lexeme word(int i) {
    return words.get(i);
  }

  /** Whether any verb has a part that stands apart. */
  boolean joinsVerbs() {
    return joined != null;
  }

  /** The whole verb, where a part of it stands apart: "intrekken" of "trekt u in". */
  Optional<Lexeme> joined(int i) {
    return joined == null ? Optional.empty() : Optional.ofNullable(joined[i]);
  }

  boolean is(int i, Role role) {
    return i >= 0 && i < words.size() && words.get(i).roles().contains(role);
  }

  boolean fills(int i, int slot) {
    return words.get(i).fills().get(slot)
        || joined != null && joined[i] != null && joined[i].fills().get(slot);
  }

  /** The slots of the vocabulary that its words fill. */
  public BitSet filled() {
    return filled;
  }

  int clause(int i) {
    return clauses().of(i);
  }

  /** What stands between a word and the one before it. */
  String before(int i) {
    return sentence.substring(i == 0 ? 0 : end(i - 1), start(i));
  }

  /** Whether nothing but space stands between a word and the one before it. */
  boolean isRightBehind(int i) {
    for (int at = i == 0 ? 0 : end(i - 1); at < start(i); at++) {
      if (!Character.isWhitespace(sentence.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a semicolon stands between a word and the one before it. */
  boolean isAfterSemicolon(int i) {
    return hasSemicolon && i > 0 && before(i).indexOf(';') >= 0;
  }

  String text(int first, int last) {
    return sentence.substring(start(first), end(last));
  }

  /** Whether the sentence asks something. */
  public boolean isQuestion() {
    return sentence.endsWith("?");
  }

  /** Whether the sentence denies the word that begins at or behind a place. */
  public boolean isDeniedAt(int place) {
    for (int i = 0; i < size(); i++) {
      if (end(i) > place) {
        return Match.of(this, i, i).isDenied();
      }
    }
    return false;
  }

  boolean isPast(int at) {
    for (int i = 0; i < size(); i++) {
      boolean here = is(i, Role.PAST) && clause(i) == clause(at) && !isYetToBe(i);
      if (is(i, Role.PAST_ALL) || isYearGoneBy(i) || here) {
        return true;
      }
    }
    return false;
  }

  /** "Zal de huidige wet vervangen": what looks like a participle is an infinitive there. */
  private boolean isYetToBe(int at) {
    if (!word(at).small().endsWith("en")) {
      return false;
    }
    for (int i = 0; i < at; i++) {
      if (is(i, Role.FUTURE) && clause(i) == clause(at)) {
        return true;
      }
    }
    return false;
  }

  /** "Tot 2015", "tot en met mei 2018". */
  private boolean isYearGoneBy(int at) {
    if (!word(at).isNumber() || word(at).small().length() != YEAR.length()) {
      return false;
    }
    boolean until = false;
    for (int i = Math.max(0, at - 4); i < at; i++) {
      until |= word(i).small().equals("tot");
    }
    return until && word(at).small().compareTo(YEAR) < 0;
  }

  /** Whether the clause of a word begins as a condition does. */
  boolean isConditional(int at) {
    int begin = at;
    while (begin > 0 && clause(begin - 1) == clause(at)) {
      begin--;
    }
    return is(begin, Role.CONDITION);
  }

  Actor actor(int first, int last) {
    return Acting.in(this, first, last);
  }

  private Clauses clauses() {
    Clauses known = clauses;
    if (known == null) {
      known = new Clauses(this);
      clauses = known;
    }
    return known;
  }

  boolean isQuotedWords(int first, int last) {
    return isQuoted(start(first), end(last) - 1);
  }

  /** Whether all letters from one place in the sentence to another stand in quotation marks. */
  public boolean isQuoted(int from, int to) {
    BitSet known = quoted;
    if (known == null) {
      known = Quotation.in(sentence);
      quoted = known;
    }
    return known.nextClearBit(from) > to;
  }
}
