package nl.glashelder.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an editor should know of a document that was read well: it is no mistake of form, so that
 * rules decide what to say of it.
 */
public final class ReadingNotes {
  private final List<OpenQuestion> questions = new ArrayList<>();
  private final List<Unseated> unseated = new ArrayList<>();
  private final Set<String> inlineLists = new HashSet<>();

  /**
   * Something that only the corporation knows of an entry it took from the catalogue, and that its
   * file does not say yet.
   *
   * @param entry the path of the entry
   * @param key the key whose value is the answer
   * @param question what is asked, in Dutch
   */
  public record OpenQuestion(String entry, String key, String question) {}

  /**
   * What the catalogue says of an entry and fell away, since a key that the corporation filled in
   * contradicts it or takes away what it rested on.
   *
   * @param entry the path of the entry
   * @param key the key that the corporation filled in
   * @param keys the keys of the catalogue that fell away
   */
  public record Unseated(String entry, String key, List<String> keys) {
    /** Keeps its own copy of the list. */
    public Unseated {
      keys = List.copyOf(keys);
    }
  }

  /** What is still open, in the order of the file. */
  public List<OpenQuestion> questions() {
    return List.copyOf(questions);
  }

  /** What fell away of the catalogue, in the order of the file. */
  public List<Unseated> unseated() {
    return List.copyOf(unseated);
  }

  /** Whether a list is written on one line between square brackets, where a comma splits. */
  public boolean isInline(String list) {
    return inlineLists.contains(list);
  }

  void ask(String entry, String key, String question) {
    questions.add(new OpenQuestion(entry, key, question));
  }

  void unseat(String entry, String key, List<String> keys) {
    unseated.add(new Unseated(entry, key, keys));
  }

  void inline(String list) {
    inlineLists.add(list);
  }
}
