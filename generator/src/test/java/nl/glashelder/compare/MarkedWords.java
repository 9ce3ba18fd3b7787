package nl.glashelder.compare;

import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * How many words of a redline are marked as new or old; those of moved blocks only where edited.
 */
final class MarkedWords {
  private MarkedWords() {}

  static int in(String redline) {
    Element body = Jsoup.parseBodyFragment(redline).body();
    body.select("[data-diff-ui]").remove();
    return body.select("ins, del").stream().mapToInt(mark -> count(mark.text())).sum();
  }

  private static int count(String text) {
    return (int) Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).count();
  }
}
