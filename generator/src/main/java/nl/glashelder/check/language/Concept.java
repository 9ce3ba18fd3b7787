package nl.glashelder.check.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Something that a text may say, with the ways Dutch has to say it. */
public final class Concept {
  private final String name;
  private final List<Phrase> said = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();
  private final List<Phrase> all = new ArrayList<>();
  private final BitSet oneWordOfEach = new BitSet();
  private boolean namedByAnything;
  private final List<Phrase> otherSenses = new ArrayList<>();
  private final List<Phrase> takenAwayBy = new ArrayList<>();

  private Concept(String name) {
    this.name = name;
  }

  /**
   * The meaning with a name in the vocabulary.
   *
   * @throws IllegalArgumentException when the vocabulary has none
   */
  public static Concept of(String name) {
    return Vocabulary.named(name);
  }

  /** The phrases that name it, those of its frames too. */
  List<Phrase> phrases() {
    return all;
  }

  /**
   * A meaning of a step's own, beside those that the rules share.
   *
   * @param lines a phrase a line, as the vocabulary writes them
   */
  public static Concept of(String name, List<String> lines) {
    return Vocabulary.own(name, lines);
  }

  /** Every place in a sentence where it is named, whatever the sentence says of it. */
  public List<Match> named(Reading reading) {
    if (!mayBeIn(reading)) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>(2);
    for (Phrase phrase : said) {
      for (Phrase.Span span : phrase.in(reading)) {
        if (!isOtherSense(span.first(), span.last(), reading)) {
          matches.add(new Match(reading, span.first(), span.last(), span.own()));
        }
      }
    }
    for (Frame frame : frames) {
      for (Match match : frame.in(reading)) {
        if (!isOtherSense(match.first(), match.last(), reading)) {
          matches.add(match);
        }
      }
    }
    return matches.isEmpty() || takenAwayBy.stream().anyMatch(p -> !p.in(reading).isEmpty())
        ? List.of()
        : matches;
  }

  /** A quick look: most sentences have not even one word of each way to name it. */
  private boolean mayBeIn(Reading reading) {
    return namedByAnything || reading.filled().intersects(oneWordOfEach);
  }

  /** Whether a sentence names it at all. */
  public boolean isNamed(Reading reading) {
    return !named(reading).isEmpty();
  }

  /** Where a sentence says it of whoever speaks, as a fact of today. */
  public Optional<Match> said(Reading reading) {
    for (Match match : named(reading)) {
      if (match.holds()) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /** Whether any sentence of a text names it. */
  public boolean isNamed(String text) {
    return Sentences.of(text).stream().anyMatch(s -> isNamed(Reading.of(s)));
  }

  /** Where a text says it of whoever speaks, as a fact of today. */
  public Optional<Match> said(String text) {
    return Sentences.of(text).stream().flatMap(s -> said(Reading.of(s)).stream()).findFirst();
  }

  private boolean isOtherSense(int first, int last, Reading reading) {
    for (Phrase phrase : otherSenses) {
      for (Phrase.Span other : phrase.in(reading)) {
        if (other.first() <= last && other.last() >= first) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return name;
  }

  /** Fills a meaning while the vocabulary is read. */
  static final class Builder {
    private final Concept concept;

    Builder(String name) {
      concept = new Concept(name);
    }

    String name() {
      return concept.name;
    }

    Concept concept() {
      return concept;
    }

    void said(Phrase phrase) {
      concept.said.add(phrase);
      named(phrase);
    }

    void framed(Frame frame) {
      concept.frames.add(frame);
      named(frame.classes());
    }

    private void named(Phrase phrase) {
      concept.all.add(phrase);
      if (phrase.needed().length == 0) {
        concept.namedByAnything = true;
      } else {
        concept.oneWordOfEach.set(phrase.needed()[0]);
      }
    }

    void otherSense(Phrase phrase) {
      concept.otherSenses.add(phrase);
    }

    void takenAwayBy(Phrase phrase) {
      concept.takenAwayBy.add(phrase);
    }
  }
}
