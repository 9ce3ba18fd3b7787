package nl.glashelder.render.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.glashelder.compare.words.VisibleMarks;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Finds for each mark of a redline the changes in meaning that it shows, and labels places with
 * their numbers.
 */
public final class RedlineMarks {
  /** What the page adds carries this, and is no part of either text. */
  static final String ADDED = "data-diff-ui";

  /** Parsed once: selectors are looked for thousands of times in a build. */
  private static final Evaluator NUMBERED = Selector.evaluatorOf("[" + ADDED + "][id]");

  private static final Evaluator MARK =
      Selector.evaluatorOf("ins, del, [data-diff], [data-diff-old-tag]");

  /** What the page puts around a part of the text carries this. */
  static final String AROUND = ADDED + "-around";

  /** The weights of a mark, by which it can be filtered. */
  static final String WEIGHTS = ADDED + "-aard";

  private static final Set<String> TEXT_BLOCKS =
      Set.of("p", "li", "td", "th", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "caption");

  /** More numbers than this at one place are only counted. */
  private static final int MOST_NUMBERS = 3;

  /** Attributes that no reader can tell. */
  private static final Set<String> UNSEEN =
      Set.of(
          "data-diff-old-data-doelgroep",
          "data-diff-old-class",
          "data-diff-old-id",
          "data-diff-old-data-key");

  private final Map<String, List<ComparedContent.Change>> byHunk = new HashMap<>();

  /** Of these changes, each with the ids of its places. */
  public RedlineMarks(List<ComparedContent.Change> changes) {
    for (ComparedContent.Change change : changes) {
      change
          .hunks()
          .forEach(hunk -> byHunk.computeIfAbsent(hunk, x -> new ArrayList<>()).add(change));
    }
  }

  /** Notes the weights on every mark, and takes away labels of what no reader can see. */
  void label(Element body) {
    for (Element marked : VisibleMarks.of(body)) {
      marked.attr(WEIGHTS, String.join(" ", weights(changes(outermost(marked)))));
    }
    for (Element changed : body.select("[^data-diff-old-]")) {
      boolean unseen =
          changed.attributes().asList().stream()
              .map(a -> a.getKey())
              .filter(key -> key.startsWith("data-diff-old-"))
              .allMatch(UNSEEN::contains);
      if (unseen && !isMark(changed)) {
        changed.select("[" + ADDED + "]").stream()
            .filter(note -> note.text().strip().equals("opmaak gewijzigd:"))
            .filter(note -> note.parents().stream().noneMatch(RedlineMarks::isMark))
            .findFirst()
            .ifPresent(Element::remove);
      }
    }
  }

  private static boolean isMark(Element element) {
    return element.is(MARK);
  }

  /** Puts the numbers of the changes in a redline that is printed before what changes. */
  public void number(Element body) {
    Map<Element, Set<Integer>> numbers = new LinkedHashMap<>();
    for (Element marked : VisibleMarks.of(body)) {
      Element change = outermost(marked);
      Element block = textBlock(change);
      if (block != null) {
        Set<Integer> at = numbers.computeIfAbsent(block, b -> new TreeSet<>());
        changes(change).forEach(c -> at.add(c.number()));
      }
    }
    numbers.forEach(
        (block, at) -> {
          if (!at.isEmpty()) {
            String label = at.stream().map(String::valueOf).collect(Collectors.joining(", "));
            block.prependChild(new Element("span").attr(ADDED, "").text("[" + label + "] "));
          }
        });
  }

  /** The block of text around a change, or the first one within it. */
  static Element textBlock(Element change) {
    for (Element up = change; up != null; up = up.parent()) {
      if (TEXT_BLOCKS.contains(up.normalName())) {
        return up;
      }
    }
    return change.getAllElements().stream()
        .filter(e -> TEXT_BLOCKS.contains(e.normalName()))
        .findFirst()
        .orElse(null);
  }

  /** The whole block that was added or dropped around a mark, else the mark itself. */
  static Element outermost(Element marked) {
    Element outermost = marked;
    for (Element up : marked.parents()) {
      if (VisibleMarks.isWhole(up)) {
        outermost = up;
      }
    }
    return outermost;
  }

  /** The changes that a mark shows; none when only the wording is another. */
  List<ComparedContent.Change> changes(Element marked) {
    Set<ComparedContent.Change> changes = new LinkedHashSet<>();
    List<Element> notes = marked.select(NUMBERED);
    Element before = marked.previousElementSibling();
    if (notes.isEmpty() && marked.nameIs("ins") && before != null && before.nameIs("del")) {
      notes = before.select(NUMBERED);
    }
    for (Element note : notes) {
      changes.addAll(byHunk.getOrDefault(note.id().replaceFirst("-van$", ""), List.of()));
    }
    return List.copyOf(changes);
  }

  /** The weights of some changes as a filter knows them. */
  static Set<String> weights(List<ComparedContent.Change> changes) {
    return changes.isEmpty() ? Set.of(ComparedContent.WORDING) : ComparedContent.weights(changes);
  }

  /** The numbers of changes, each a link to its sentence. */
  static Element numbers(List<ComparedContent.Change> changes) {
    Element numbers = new Element("span").addClass("nummers");
    if (changes.isEmpty()) {
      return numbers.text("alleen andere woorden");
    }
    numbers
        .appendElement("span")
        .addClass("visually-hidden")
        .text(changes.size() == 1 ? "wijziging " : "wijzigingen ");
    int shown = Math.min(changes.size(), MOST_NUMBERS);
    for (int i = 0; i < shown; i++) {
      if (i > 0) {
        numbers.appendText(i == shown - 1 && shown == changes.size() ? " en " : ", ");
      }
      String number = String.valueOf(changes.get(i).number());
      numbers.appendElement("a").attr("href", "#punt-" + number).text(number);
    }
    if (shown < changes.size()) {
      numbers.appendText(" en " + (changes.size() - shown) + " andere");
    }
    return numbers;
  }
}
