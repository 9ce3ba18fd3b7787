package nl.glashelder.takeover.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a part is about where its heading does not tell: "Wat kunt u van ons vragen?" is about
 * rights when its sentences are.
 */
final class SectionTopics {
  /** So many sentences tell what their part is about. */
  private static final int ENOUGH = 2;

  private SectionTopics() {}

  /** The same passages, with what their part is about by its sentences added to their topics. */
  static List<Passage> of(List<Passage> passages) {
    List<Passage> all = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= passages.size(); i++) {
      if (i == passages.size() || passages.get(i).isHeading()) {
        all.addAll(section(passages.subList(from, i)));
        from = i;
      }
    }
    return List.copyOf(all);
  }

  private static List<Passage> section(List<Passage> section) {
    Map<String, Integer> counts = new HashMap<>();
    for (Passage passage : section) {
      Meanings.of("inhoud.txt")
          .in(passage.reading())
          .forEach(topic -> counts.merge(topic, 1, Integer::sum));
    }
    Set<String> topics = new LinkedHashSet<>();
    for (Meaning meaning : Meanings.of("inhoud.txt").all()) {
      if (counts.getOrDefault(meaning.name(), 0) >= ENOUGH) {
        topics.add(meaning.name());
      }
    }
    return topics.isEmpty() ? section : section.stream().map(p -> p.alsoAbout(topics)).toList();
  }
}
