package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.glashelder.compare.ChangedSection.Numbered;
import nl.glashelder.compare.words.Hunk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Finds the section of the document that each change belongs to, and puts them in order. */
final class Sections {
  private static final String KEY = "data-key";

  /** Parsed once: selectors are looked for thousands of times in a build. */
  private static final Evaluator SECTION = Selector.evaluatorOf("section[" + KEY + "]");

  private static final Evaluator KEYED = Selector.evaluatorOf("[" + KEY + "]");
  private static final Evaluator HEADING = Selector.evaluatorOf("h2");

  /** What is about the document itself: its title, its corporation where no section tells of it. */
  private static final String WHOLE = "Het document als geheel";

  /** By the key of a block: the key of its section. */
  private final Map<String, String> sectionOf = new LinkedHashMap<>();

  /** By the key of a section: its heading; in the order of the newer text, then of the older. */
  private final Map<String, String> headings = new LinkedHashMap<>();

  private Sections(String older, String newer) {
    read(newer);
    read(older);
    headings.put("", WHOLE);
  }

  /** The sections with changes: the most weighty first, then in the order of the document. */
  static List<ChangedSection> of(
      String older, String newer, List<Change> changes, Binding binding) {
    Sections sections = new Sections(older, newer);
    List<String> order = List.copyOf(sections.headings.keySet());
    Map<Integer, List<Change>> bySection = new TreeMap<>();
    for (Change change : changes) {
      int place = order.indexOf(sections.of(change, binding));
      bySection.computeIfAbsent(place, p -> new ArrayList<>()).add(change);
    }
    bySection.values().forEach(list -> list.sort(Comparator.comparing(Change::weight)));
    List<Map.Entry<Integer, List<Change>>> sorted = new ArrayList<>(bySection.entrySet());
    sorted.sort(Comparator.comparing(e -> e.getValue().get(0).weight()));
    List<ChangedSection> result = new ArrayList<>();
    int number = 1;
    for (Map.Entry<Integer, List<Change>> section : sorted) {
      List<Numbered> numbered = new ArrayList<>();
      for (Change change : section.getValue()) {
        numbered.add(new Numbered(number++, change));
      }
      result.add(new ChangedSection(sections.headings.get(order.get(section.getKey())), numbered));
    }
    return result;
  }

  private void read(String words) {
    Document document = Jsoup.parseBodyFragment(words);
    for (Element section : document.select(SECTION)) {
      Element heading = section.selectFirst(HEADING);
      if (heading != null) {
        headings.putIfAbsent(section.attr(KEY), heading.text());
      }
    }
    for (Element block : document.select(KEYED)) {
      Element section = block.closest(SECTION);
      String of = section == null ? "" : section.attr(KEY);
      if (of.isEmpty() || headings.containsKey(of)) {
        sectionOf.putIfAbsent(block.attr(KEY), of);
      }
    }
  }

  /** The section of the block that is nearest to the change: first by its path, then by words. */
  private String of(Change change, Binding binding) {
    String nearest = "";
    int most = 0;
    for (Hunk hunk : binding.hunksOf(change)) {
      int shared = KeyPath.shared(hunk.key(), change.path());
      if (nearest.isEmpty() || shared > most) {
        nearest = hunk.key();
        most = shared;
      }
    }
    return sectionOf.getOrDefault(most > 0 ? nearest : known(change.path(), nearest), "");
  }

  /** The key of the block around a path, or else another key. */
  private String known(String path, String otherwise) {
    String key = path;
    while (!key.isEmpty()) {
      if (sectionOf.containsKey(key)) {
        return key;
      }
      int point = key.lastIndexOf('.');
      key = point < 0 ? "" : key.substring(0, point);
    }
    return otherwise;
  }
}
