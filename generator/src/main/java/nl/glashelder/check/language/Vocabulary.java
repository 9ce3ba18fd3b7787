package nl.glashelder.check.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that rules look for, by what they mean, read from data: a meaning in square brackets,
 * below it a phrase a line. A line that begins with {@code niet:} is another sense of the same
 * words; a line that begins with {@code tenzij:} takes the sense away wherever it stands in the
 * sentence; both may hold several phrases with {@code /} between them. {@code @id} stands for every
 * word of a group that name the same thing. Behind {@code beweerd:} and {@code ontkend:} stands a
 * frame: what the sentence must assert, or deny.
 */
final class Vocabulary {
  private static final List<String> FILES =
      List.of(
          "taal.txt",
          "wetten.txt",
          "gegevens.txt",
          "bewaren.txt",
          "delen.txt",
          "rechten.txt",
          "doelen.txt",
          "cookies.txt",
          "kaders.txt");
  private static final Map<String, String> GROUPS = groups();
  private static final Map<String, Integer> SLOTS = new HashMap<>();
  private static final SlotIndex INDEX = new SlotIndex();
  private static final Map<String, Concept> CONCEPTS = new LinkedHashMap<>();

  static {
    FILES.forEach(Vocabulary::read);
  }

  private Vocabulary() {}

  /**
   * The meaning with a name.
   *
   * @throws IllegalArgumentException when the vocabulary has none
   */
  static Concept named(String name) {
    Concept concept = CONCEPTS.get(name);
    if (concept == null) {
      throw new IllegalArgumentException("no words for " + name);
    }
    return concept;
  }

  /** The slots that a word fills, by their numbers. */
  static synchronized BitSet slotsFilledBy(Lexeme word) {
    return INDEX.filledBy(word);
  }

  /** How many slots there are; a step that brings its own meanings adds to them. */
  static int slots() {
    return SLOTS.size();
  }

  private static int slot(String choices) {
    String written = choices.indexOf('@') < 0 ? choices : withGroups(choices);
    Integer known = SLOTS.get(written);
    if (known != null) {
      return known;
    }
    int number = SLOTS.size();
    SLOTS.put(written, number);
    INDEX.add(number, written);
    return number;
  }

  private static String withGroups(String choices) {
    return Arrays.stream(choices.split("\\|"))
        .map(choice -> choice.startsWith("@") ? group(choice) : choice)
        .collect(Collectors.joining("|"));
  }

  private static String group(String name) {
    String words = GROUPS.get(name);
    if (words == null) {
      throw new IllegalStateException("no words are called " + name);
    }
    return words;
  }

  private static Map<String, String> groups() {
    Map<String, String> groups = new HashMap<>();
    WordFile.groups(Vocabulary.class, List.of("woordgroepen.txt", "klassen.txt"))
        .forEach((name, words) -> groups.put("@" + name, String.join("|", words)));
    return groups;
  }

  /** A meaning of another step's own, with its lines as the vocabulary writes them. */
  static synchronized Concept own(String name, List<String> lines) {
    Concept.Builder concept = new Concept.Builder(name);
    lines.forEach(line -> add(concept, line.strip()));
    return concept.concept();
  }

  private static void add(Concept.Builder concept, String text) {
    if (text.startsWith("niet:")) {
      each(text.substring(5)).forEach(other -> concept.otherSense(phrase(other)));
    } else if (text.startsWith("tenzij:")) {
      each(text.substring(7)).forEach(away -> concept.takenAwayBy(phrase(away)));
    } else if (text.startsWith("beweerd:")) {
      concept.framed(frame(Polarity.ASSERTED, text.substring(8)));
    } else if (text.startsWith("ontkend:")) {
      concept.framed(frame(Polarity.DENIED, text.substring(8)));
    } else {
      concept.said(phrase(text));
    }
  }

  /** One line may hold several phrases, with a slash between them. */
  private static Stream<String> each(String phrases) {
    return Arrays.stream(phrases.split(" / ")).map(String::strip);
  }

  private static void read(String file) {
    for (WordFile.Block block : WordFile.blocks(Vocabulary.class, file)) {
      Concept.Builder concept = new Concept.Builder(block.head());
      if (CONCEPTS.put(concept.name(), concept.concept()) != null) {
        throw new IllegalStateException("two meanings are called " + concept.name());
      }
      block.lines().forEach(line -> add(concept, line));
    }
  }

  private static Frame frame(Polarity polarity, String line) {
    return Frame.of(polarity, line.strip(), Vocabulary::slot);
  }

  private static Phrase phrase(String line) {
    return Phrase.of(line.strip(), Vocabulary::slot);
  }
}
