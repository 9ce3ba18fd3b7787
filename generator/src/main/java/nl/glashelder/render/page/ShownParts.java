package nl.glashelder.render.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.glashelder.render.page.SideBySide.Stretch;
import nl.glashelder.render.page.SideBySide.Unchanged;

/**
 * Chooses which parts of a comparison are shown: what changed, the titles over it and what stands
 * right before and after it. The rest is told in a line: how many parts, or the titles of those
 * that stayed as a whole.
 */
final class ShownParts {
  /** Fewer unchanged parts in a row than this are shown: a line about them is no shorter. */
  private static final int LEFT_OUT_FROM = 3;

  private final List<ComparedPart> parts;

  /** Of each part the place of the title that it stands under, or of none -1. */
  private final int[] over;

  private final BitSet shown = new BitSet();

  ShownParts(List<ComparedPart> parts) {
    this.parts = parts;
    this.over = new int[parts.size()];
    findTitles();
    showChanges();
    showFew();
  }

  private void findTitles() {
    Deque<Integer> titles = new ArrayDeque<>();
    for (int i = 0; i < parts.size(); i++) {
      ComparedPart part = parts.get(i);
      while (!titles.isEmpty() && !parts.get(titles.peek()).isOver(part)) {
        titles.pop();
      }
      over[i] = titles.isEmpty() ? -1 : titles.peek();
      if (part.isTitle()) {
        titles.push(i);
      }
    }
  }

  private void showChanges() {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).isChanged()) {
        shown.set(i);
        for (int title = over[i]; title >= 0; title = over[title]) {
          shown.set(title);
        }
        showBeside(i, i - 1);
        showBeside(i, i + 1);
      }
    }
  }

  /** What is around a change, when it stands under the same title and takes no room. */
  private void showBeside(int changed, int at) {
    if (at >= 0 && at < parts.size() && !parts.get(at).isTitle()) {
      boolean together = over[at] == over[changed] || over[at] == changed;
      if (together && parts.get(at).isShort()) {
        shown.set(at);
      }
    }
  }

  /** A few short parts between what is shown, under one title of which something is shown. */
  private void showFew() {
    for (int from = shown.nextClearBit(0); from < parts.size(); from = shown.nextClearBit(from)) {
      int to = next(from);
      List<ComparedPart> run = parts.subList(from, to);
      if (run.size() < LEFT_OUT_FROM
          && run.stream().allMatch(part -> !part.isTitle() && part.isShort())) {
        shown.set(from, to);
      }
      from = to;
    }
  }

  /** The next part that is shown. */
  private int next(int from) {
    int next = shown.nextSetBit(from);
    return next < 0 ? parts.size() : next;
  }

  /** What is shown, and lines about what is not. */
  List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    while (at < parts.size()) {
      if (shown.get(at)) {
        stretches.add(new Stretch(List.of(parts.get(at).row()), Optional.empty()));
        at++;
      } else {
        int to = next(at);
        leftOut(at, to, stretches);
        at = to;
      }
    }
    return stretches;
  }

  /** Parts, then whole small divisions, then whole large ones: each in a line of its own. */
  private void leftOut(int from, int to, List<Stretch> stretches) {
    int at = from;
    while (at < to) {
      int level = parts.get(at).level();
      List<ComparedPart> alike = new ArrayList<>();
      int first = at;
      while (at < to && (parts.get(at).level() == level || isUnder(at, first, level))) {
        if (parts.get(at).level() == level) {
          alike.add(parts.get(at));
        }
        at++;
      }
      stretches.add(
          new Stretch(
              List.of(),
              Optional.of(
                  new Unchanged(
                      words(alike), title(first), parts.get(first).anchor(), alike.size() > 1))));
    }
  }

  private String title(int at) {
    int title = parts.get(at).isTitle() ? at : over[at];
    return title < 0 ? "" : parts.get(title).element().text();
  }

  /** Whether a part stands under a title of that level, from a first one on. */
  private boolean isUnder(int at, int first, int level) {
    for (int title = over[at]; title >= first; title = over[title]) {
      if (parts.get(title).level() == level) {
        return true;
      }
    }
    return false;
  }

  private static String words(List<ComparedPart> alike) {
    if (!alike.get(0).isTitle()) {
      return alike.size() == 1
          ? "1 deel dat gelijk bleef"
          : alike.size() + " delen die gelijk bleven";
    }
    String titles =
        alike.stream().map(part -> part.element().text()).collect(Collectors.joining("; "));
    return alike.size() == 1
        ? "Gelijk gebleven: " + titles
        : alike.size() + " onderdelen die gelijk bleven: " + titles;
  }
}
