package nl.glashelder.takeover.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Things that a text enumerates: an item of a list, or what follows a colon.
 *
 * @param passage where it stands
 * @param introduction the words that introduce it; may be empty
 * @param about what those words are about, or else the heading
 * @param words the things
 */
record Enumeration(Passage passage, String introduction, Set<String> about, String words) {
  private static final int SHORTEST_INTRODUCTION = 12;

  /** What a passage enumerates. */
  static Optional<Enumeration> of(Passage passage) {
    if (passage.isHeading() || !passage.block().cells().isEmpty()) {
      return Optional.empty();
    }
    String text = passage.text();
    int colon = text.indexOf(": ");
    if (!passage.isItem() && colon >= SHORTEST_INTRODUCTION && text.length() - colon > 6) {
      String introduction = text.substring(0, colon + 1);
      Set<String> about = Meanings.of("onderwerpen.txt").in(introduction);
      return Optional.of(
          new Enumeration(
              passage,
              introduction,
              about.isEmpty() ? passage.headingTopics() : about,
              text.substring(colon + 2)));
    }
    boolean introduced = passage.lead().endsWith(":") || passage.isItem();
    if (!introduced) {
      return Optional.empty();
    }
    Set<String> about =
        passage.leadTopics().isEmpty() ? passage.headingTopics() : passage.leadTopics();
    return Optional.of(new Enumeration(passage, passage.lead(), about, text));
  }

  boolean isAbout(String topic) {
    return about.contains(topic);
  }

  /** The enumerations of a text. */
  static List<Enumeration> all(List<Passage> passages) {
    List<Enumeration> all = new ArrayList<>();
    passages.forEach(p -> of(p).ifPresent(all::add));
    return all;
  }
}
