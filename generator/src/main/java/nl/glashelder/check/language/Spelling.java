package nl.glashelder.check.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds words that a dictionary does not know, and where they were written. */
public final class Spelling {
  private final SpellingDictionary dictionary;
  private final Set<String> names = new HashSet<>();

  /**
   * A word in a line.
   *
   * @param word as {@link #unknownIn} gives it
   * @param at where it starts in the line
   */
  public record Place(String word, int at) {}

  /**
   * Looks words up in a dictionary.
   *
   * @param names texts whose words are right because they are names, terms or the editor's own
   */
  public Spelling(SpellingDictionary dictionary, Collection<String> names) {
    this.dictionary = dictionary;
    names.forEach(name -> this.names.addAll(LookedUp.ofName(name)));
  }

  /**
   * The words that are not known, each once.
   *
   * @param text Dutch, without Markdown's marks
   * @param most after so many the rest is not looked at
   */
  public Set<String> unknownIn(String text, int most) {
    Set<String> unknown = new LinkedHashSet<>();
    for (LookedUp found : LookedUp.in(text)) {
      if (unknown.size() >= most) {
        break;
      }
      if (!isKnown(found)) {
        unknown.add(found.word());
      }
    }
    return unknown;
  }

  /**
   * Where words stand.
   *
   * @param words some that {@link #unknownIn} gave
   * @param line a line as an editor wrote it, with the marks of YAML and Markdown in it
   */
  public static List<Place> places(Set<String> words, String line) {
    List<Place> places = new ArrayList<>();
    for (LookedUp found : LookedUp.inWritten(line)) {
      if (words.contains(found.word())) {
        places.add(new Place(found.word(), found.at()));
      }
    }
    return places;
  }

  private boolean isKnown(LookedUp found) {
    String word = found.word();
    return isWord(word)
        || found.beforeStop() && dictionary.knows(word + ".")
        || word.indexOf('-') > 0 && List.of(word.split("-")).stream().allMatch(this::isWord);
  }

  private boolean isWord(String word) {
    return names.contains(word) || dictionary.knows(word);
  }
}
